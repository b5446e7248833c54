using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>
/// The arcs of unknown words behind a single arc, kept ready: they differ only by that arc's cost and slot. Behind a space or
/// a symbol, which is where most words of Latin text start, all of them are written at once.
/// </summary>
internal sealed unsafe class UnknownArcs(SystemDictionary dictionary)
{
    private const int NoId = -1;

    private readonly ConnectionCosts _connections = new(dictionary);
    private readonly Prepared[] _prepared = Prepare();

    /// <summary>Adds the unknown words of a category to an empty column, if they fit into one block.</summary>
    /// <param name="lattice">The lattice.</param>
    /// <param name="column">Where they start; one arc ends there.</param>
    /// <param name="flags">The flags of the character there.</param>
    /// <param name="end">Where they end; nothing has ended there yet.</param>
    /// <returns>Whether they fit.</returns>
    public bool TryAdd(Lattice lattice, int column, byte flags, int end)
    {
        int category = flags & CharacterFlags.CategoryMask;
        int count = dictionary.UnknownCategories[(2 * category) + 1];
        if (count > LatticeBlock.Size)
        {
            return false;
        }

        LatticeBlock* start = lattice.Blocks + column;
        ref Prepared prepared = ref _prepared[category];
        if (prepared.Id != (int)start->Ids[0])
        {
            prepared.Id = (int)start->Ids[0];
            Fill(ref prepared, category);
        }

        LatticeBlock* target = lattice.Blocks + end;
        var slot = Vector256.Create((ulong)(uint)(column * LatticeBlock.Size) << 32);
        (prepared.Costs + Vector256.Create(start->Costs[0])).Store(target->Costs);
        prepared.Ids.Store(target->Ids);
        (prepared.LowOrigins | slot).Store(target->Origins);
        (prepared.HighOrigins | slot).Store(target->Origins + Vector256<ulong>.Count);
        lattice.Counts[end] = count;
        return true;
    }

    private static Prepared[] Prepare()
    {
        var prepared = new Prepared[DictionaryFormat.CategoryLimit];
        Array.Fill(prepared, new Prepared { Id = NoId });
        return prepared;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Fill(ref Prepared prepared, int category)
    {
        int first = dictionary.UnknownCategories[2 * category];
        int count = dictionary.UnknownCategories[(2 * category) + 1];
        Span<int> costs = stackalloc int[LatticeBlock.Size];
        Span<uint> ids = stackalloc uint[LatticeBlock.Size];
        Span<ulong> origins = stackalloc ulong[LatticeBlock.Size];
        ids.Clear();
        origins.Clear();

        // With the cost of the arc before on top this is still more than any path's, and no overflow.
        costs.Fill(LatticeBlock.NoArc);
        for (int i = 0; i < count; i++)
        {
            uint entry = dictionary.UnknownEntries[first + i];
            ids[i] = entry >> DictionaryFormat.EntryIdShift;
            costs[i] = _connections.Before((nint)ids[i])[prepared.Id] + (short)entry;
            origins[i] = ArcOrigin.Pack(ArcOrigin.Describe(MorphemeKind.Unknown, first + i, hadMore: false), 0);
        }

        prepared.Costs = Vector256.Create<int>(costs);
        prepared.Ids = Vector256.Create<uint>(ids);
        prepared.LowOrigins = Vector256.Create<ulong>(origins);
        prepared.HighOrigins = Vector256.Create<ulong>(origins[Vector256<ulong>.Count..]);
    }

    private struct Prepared
    {
        public int Id;
        public Vector256<int> Costs;
        public Vector256<uint> Ids;
        public Vector256<ulong> LowOrigins;
        public Vector256<ulong> HighOrigins;
    }
}
