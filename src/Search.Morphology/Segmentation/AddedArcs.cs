using System.Runtime.CompilerServices;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>Adds the arcs of <see cref="AddedWords"/> to a lattice.</summary>
internal sealed unsafe class AddedArcs
{
    private readonly WordTrie _trie;
    private readonly uint[] _entries;
    private readonly WordMatch[] _matches;

    // One place is looked up at a time; the look-up may write one more.
    private readonly int[] _places = GC.AllocateArray<int>(2, pinned: true);
    private readonly ulong[] _nodes = GC.AllocateArray<ulong>(2, pinned: true);

    // Holds the memory that the trie points into.
    private readonly AddedWords _words;

    public AddedArcs(AddedWords words, SystemDictionary dictionary)
    {
        _words = words;
        _trie = words.Trie;
        uint id = (uint)dictionary.ProperNounId << DictionaryFormat.EntryIdShift;
        _entries = GC.AllocateUninitializedArray<uint>(words.Costs.Length, pinned: true);
        for (int i = 0; i < _entries.Length; i++)
        {
            _entries[i] = id | (ushort)words.Costs[i];
        }

        _matches = GC.AllocateUninitializedArray<WordMatch>(LongestWord + 1, pinned: true);
    }

    /// <summary>UTF-16 units of the longest word.</summary>
    public int LongestWord => _words.LongestSurface;

    /// <summary>Whether a word starts with a unit.</summary>
    public bool MayStartWith(char unit) => _trie.HasFirst(unit);

    /// <summary>Whether a word starts at <paramref name="start"/>.</summary>
    public bool StartsWord(char* start, char* end) => _trie.StartsWithKey(start, end);

    /// <summary>Adds the words that start at a column.</summary>
    /// <param name="lattice">The lattice.</param>
    /// <param name="column">The column.</param>
    /// <param name="start">The text from there on.</param>
    /// <param name="end">The text's end.</param>
    /// <param name="connections">The costs of words following each other.</param>
    /// <returns>The length of the longest word; 0 where none starts here.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Add<TColumn>(Lattice lattice, int column, char* start, char* end, ConnectionCosts connections)
        where TColumn : struct, IConnectionScan<TColumn>
    {
        ulong* nodes = PinnedArray.PointerTo(_nodes);
        if (_trie.FindFirst(start, 1, end, PinnedArray.PointerTo(_places), nodes) == 0)
        {
            return 0;
        }

        WordMatch* matches = PinnedArray.PointerTo(_matches);
        int count = _trie.FindPrefixes(nodes[0], start, end, matches);
        if (count == 0)
        {
            return 0;
        }

        lattice.Reserve(count);
        var search = new ColumnSearch<TColumn>(lattice, column);
        for (int i = 0; i < count; i++)
        {
            search.Add(WordSet.Added(PinnedArray.PointerTo(_entries), matches[i]), connections);
        }

        return matches[count - 1].Length;
    }
}
