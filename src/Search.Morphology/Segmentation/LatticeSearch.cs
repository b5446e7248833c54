using System.Runtime.CompilerServices;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>Viterbi's step: a word continues the cheapest path to its start.</summary>
internal readonly unsafe struct LatticeSearch<TScan>
    where TScan : struct, IConnectionScan<TScan>
{
    /// <summary>The cost of every user word: low enough to win nearly always.</summary>
    public const int UserWordCost = -100_000;

    private readonly Lattice _lattice;
    private readonly SystemDictionary _dictionary;
    private readonly TScan _scan;
    private readonly int _column;
    private readonly int _nextBlock;

    /// <summary>Takes up a column of the lattice, whose arcs are complete.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LatticeSearch(Lattice lattice, SystemDictionary dictionary, int column)
    {
        _lattice = lattice;
        _dictionary = dictionary;
        _column = column;
        _scan = TScan.Load(lattice.Blocks + column);
        _nextBlock = lattice.Heads[column].Next;
    }

    /// <summary>Adds the words of a match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddMatch(WordMatch match, MorphemeKind kind, int penalty)
    {
        int end = _column + match.Length;
        int first = TrieNode.FirstWord(match.Value);
        if (kind == MorphemeKind.User)
        {
            AddWord(_dictionary.Fact(DictionaryFact.UserWordId), UserWordCost + penalty, end, kind, first);
            return;
        }

        uint* entries = _dictionary.Entries + first;
        int count = TrieNode.WordCount(match.Value);
        for (int i = 0; i < count; i++)
        {
            AddEntry(entries[i], penalty, end, kind, first + i);
        }

        if ((match.Value & TrieNode.HadMoreBit) != 0)
        {
            _lattice.Heads[end].Added++;
        }
    }

    /// <summary>Adds the unknown words of a character's category.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddUnknown(byte flags, int length, int penalty)
    {
        int* category = _dictionary.UnknownCategories + (2 * (flags & CharacterFlags.CategoryMask));
        int last = category[0] + category[1];
        for (int i = category[0]; i < last; i++)
        {
            AddEntry(_dictionary.UnknownEntries[i], penalty, _column + length, MorphemeKind.Unknown, i);
        }
    }

    /// <summary>The cheapest way to a word with this id that starts here, and the arc before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Cheapest(int id, out int slot)
    {
        short* row = _dictionary.Matrix + (id * _dictionary.MatrixStride);
        int cheapest = _scan.Cheapest(row, out int place);
        slot = (_column * ArcBlock.Size) + place;
        return _nextBlock == 0 ? cheapest : CheapestOfAll(row, cheapest, ref slot);
    }

    private int CheapestOfAll(short* row, int cheapest, ref int slot)
    {
        for (int block = _nextBlock; block != 0; block = _lattice.Heads[block].Next)
        {
            int cost = TScan.Load(_lattice.Blocks + block).Cheapest(row, out int place);
            if (cost < cheapest)
            {
                cheapest = cost;
                slot = (block * ArcBlock.Size) + place;
            }
        }

        return cheapest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddEntry(uint entry, int penalty, int end, MorphemeKind kind, int word) =>
        AddWord((int)(entry >> DictionaryFormat.EntryIdShift), (short)entry + penalty, end, kind, word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddWord(int id, int cost, int end, MorphemeKind kind, int word)
    {
        int path = Cheapest(id, out int slot);
        _lattice.Add(end, id, path + cost, new ArcOrigin(kind, word, slot));
    }
}
