using System.Runtime.CompilerServices;

namespace Search.Morphology.Dictionaries;

/// <summary>A double array with the code table of its characters; see <see cref="TrieNode"/>.</summary>
internal readonly unsafe struct WordTrie
{
    private readonly ushort* _codes;
    private readonly ulong* _nodes;

    public WordTrie(ushort* codes, ulong* nodes)
    {
        _codes = codes;
        _nodes = nodes;
    }

    /// <summary>Whether there is a trie at all.</summary>
    public bool Exists => _nodes != null;

    /// <summary>The value of a key; 0 where it is none.</summary>
    public uint Find(ReadOnlySpan<char> key)
    {
        ulong node = _nodes[0];
        foreach (char unit in key)
        {
            if (!TryStep(unit, ref node))
            {
                return 0;
            }
        }

        return (uint)(node >> TrieNode.ValueShift);
    }

    /// <summary>Writes every key that <paramref name="text"/> starts with, in growing length.</summary>
    /// <returns>The place behind the last match written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordMatch* FindPrefixes(char* text, char* end, WordMatch* matches)
    {
        ulong node = _nodes[0];
        for (char* at = text; at < end && TryStep(*at, ref node); at++)
        {
            uint value = (uint)(node >> TrieNode.ValueShift);
            if (value != 0)
            {
                matches->Length = (int)(at - text) + 1;
                matches->Value = value;
                matches++;
            }
        }

        return matches;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryStep(char unit, ref ulong node)
    {
        uint code = _codes[unit];
        node = _nodes[(uint)node & TrieNode.BaseMask ^ code];
        return code != 0 && ((uint)(node >> TrieNode.CodeShift) & TrieNode.CodeMask) == code;
    }
}
