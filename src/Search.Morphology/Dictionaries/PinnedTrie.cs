using System.Runtime.InteropServices;
using Search.Morphology.Compilation;

namespace Search.Morphology.Dictionaries;

/// <summary>A trie made at start from words at hand; the value of the word with the number i is one word from i on.</summary>
internal sealed unsafe class PinnedTrie
{
    // It is built at every start: here speed counts more than a dense array.
    private const int TriesPerNode = 256;

    private readonly ushort[] _codes;
    private readonly ulong[] _nodes;

    /// <summary>Builds the trie.</summary>
    /// <param name="surfaces">The words, each once, in ordinal order.</param>
    public PinnedTrie(string[] surfaces)
    {
        // A query makes this trie before it does anything else: counting in an array of all units would take longer than the rest.
        Dictionary<char, int> counts = [];
        foreach (string surface in surfaces)
        {
            foreach (char unit in surface)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, unit, out _)++;
            }
        }

        _codes = GC.AllocateArray<ushort>(CodeTable.Length, pinned: true);
        CodeTable.Number([.. counts.Select(count => ((UInt128)count.Value, (int)count.Key))], _codes);
        _nodes = Pin(DoubleArrayBuilder.Build(
            surfaces,
            [.. Enumerable.Range(0, surfaces.Length).Select(word => TrieNode.Value(word, 1, hadMore: false))],
            _codes,
            TriesPerNode));
        fixed (ushort* codes = _codes)
        {
            fixed (ulong* nodes = _nodes)
            {
                // Both arrays are pinned for good: the addresses stay.
                Trie = new WordTrie(codes, nodes);
            }
        }
    }

    public WordTrie Trie { get; }

    private static T[] Pin<T>(T[] values)
        where T : unmanaged
    {
        T[] pinned = GC.AllocateUninitializedArray<T>(values.Length, pinned: true);
        values.CopyTo(pinned, 0);
        return pinned;
    }
}
