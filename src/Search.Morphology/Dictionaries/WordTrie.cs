using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Search.Morphology.Segmentation;

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
            uint code = _codes[unit];
            node = _nodes[((uint)node & TrieNode.BaseMask) ^ code];
            if (!Leads(node, code))
            {
                return 0;
            }
        }

        return (uint)(node >> TrieNode.ValueShift);
    }

    /// <summary>Finds the places whose unit starts a key.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The number of places to look at.</param>
    /// <param name="end">The text's end.</param>
    /// <param name="places">Where the places go, from 0; one more than are found may be overwritten.</param>
    /// <param name="nodes">Where the nodes go that their units lead to.</param>
    /// <returns>Their number.</returns>
    public int FindFirst(char* text, int length, char* end, int* places, ulong* nodes)
    {
        ushort* codes = _codes;
        ulong* trie = _nodes;
        uint root = (uint)trie[0] & TrieNode.BaseMask;
        int found = 0;
        for (int i = 0; i < length; i++)
        {
            uint code = codes[text[i]];
            if (code == 0)
            {
                continue;
            }

            ulong node = trie[root ^ code];
            places[found] = i;
            nodes[found] = node;
            found += Leads(node, code) ? 1 : 0;
            if (text + i + 1 < end)
            {
                // The next step's node is far away in memory: it is on its way while other places are looked at.
                Prefetch(trie + (((uint)node & TrieNode.BaseMask) ^ codes[text[i + 1]]));
            }
        }

        return found;
    }

    /// <summary>Writes every key that a text starts with, in growing length.</summary>
    /// <param name="node">The node of the text's first unit, see <see cref="FindFirst"/>; not 0.</param>
    /// <param name="text">The text.</param>
    /// <param name="end">The text's end.</param>
    /// <param name="matches">Where they go; one more than are found may be overwritten.</param>
    /// <returns>Their number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindPrefixes(ulong node, char* text, char* end, WordMatch* matches)
    {
        ushort* codes = _codes;
        ulong* trie = _nodes;
        WordMatch* next = matches;
        for (char* at = text + 1; ; at++)
        {
            // Written in any case and counted if it is one: whether a prefix is a word cannot be predicted.
            uint value = (uint)(node >> TrieNode.ValueShift);
            next->Length = (int)(at - text);
            next->Value = value;
            next += value != 0 ? 1 : 0;
            if (at == end)
            {
                break;
            }

            uint code = codes[*at];
            node = trie[((uint)node & TrieNode.BaseMask) ^ code];
            if (!Leads(node, code))
            {
                break;
            }
        }

        return (int)(next - matches);
    }

    /// <summary>Whether any key starts with a unit.</summary>
    public bool HasFirst(char unit)
    {
        uint code = _codes[unit];
        return code != 0 && Leads(_nodes[((uint)_nodes[0] & TrieNode.BaseMask) ^ code], code);
    }

    /// <summary>Whether a text starts with a key.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The text's end.</param>
    public bool StartsWithKey(char* text, char* end)
    {
        ulong node = _nodes[0];
        for (char* at = text; at < end; at++)
        {
            uint code = _codes[*at];
            node = _nodes[((uint)node & TrieNode.BaseMask) ^ code];
            if (!Leads(node, code))
            {
                return false;
            }

            if (node >> TrieNode.ValueShift != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Asks for memory that is needed soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Prefetch(void* address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(address);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Leads(ulong node, uint code) => ((uint)(node >> TrieNode.CodeShift) & TrieNode.CodeMask) == code;
}
