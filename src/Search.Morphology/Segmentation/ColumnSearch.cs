using System.Runtime.CompilerServices;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>Viterbi's step: each word that starts at a column continues the cheapest path to there.</summary>
internal readonly unsafe ref struct ColumnSearch<TScan>
    where TScan : struct, IConnectionScan<TScan>
{
    private readonly Lattice _lattice;
    private readonly LatticeBlock* _block;
    private readonly TScan _scan;
    private readonly int _column;

    /// <summary>Takes up a column whose arcs are complete. The lattice must have room for all arcs from here: it must not move.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ColumnSearch(Lattice lattice, int column)
    {
        _lattice = lattice;
        _block = lattice.Blocks + column;
        _scan = TScan.Take(lattice, column);
        _column = column;
    }

    /// <summary>Adds the arcs of words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(WordSet words, ConnectionCosts connections)
    {
        int end = _column + words.Length;
        LatticeBlock* target = _block + words.Length;
        int* count = _lattice.Counts + end;
        uint* entries = words.Entries;
        for (int i = 0; i < words.Count; i++)
        {
            uint entry = entries[i];
            uint id = entry >> DictionaryFormat.EntryIdShift;
            int cost = _scan.Cheapest(_block, connections.Before((nint)id), out int place) + (short)entry + words.Penalty;
            ulong origin = ArcOrigin.Pack(words.Description + (uint)i, (_column * LatticeBlock.Size) + place);
            int free = *count;
            if (free < LatticeBlock.Size)
            {
                target->Costs[free] = cost;
                target->Ids[free] = id;
                target->Origins[free] = origin;
                *count = free + 1;
            }
            else
            {
                _lattice.AddToFull(end, id, cost, origin);
            }
        }
    }

    /// <summary>The cheapest way to a word with these connection costs.</summary>
    /// <param name="connection">The cost of the word following each id.</param>
    /// <param name="slot">The arc it continues.</param>
    public int Cheapest(short* connection, out int slot)
    {
        int cheapest = _scan.Cheapest(_block, connection, out int place);
        slot = (_column * LatticeBlock.Size) + place;
        return cheapest;
    }
}
