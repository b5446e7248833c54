using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Search.Morphology.Segmentation;

/// <summary>
/// The arcs of all paths since the last commit, by the place where they end. Column 0 is the last commit; the first block of a
/// column has the column's number, further blocks follow behind all columns.
/// </summary>
/// <remarks>
/// Arcs are named by their slot: block · 8 + place in the block. Of arcs with the same id in a column only the cheapest, the
/// first among equals, can be on the best path: what follows depends on cost and id alone. The others are dropped from columns
/// that grow beyond <see cref="PruneAbove"/>, which happens inside long runs of one character category.
/// </remarks>
internal sealed unsafe class Lattice
{
    private const int PruneAbove = 32;
    private const int FirstSpareBlocks = 1024;
    private const int CacheLine = 64;

    private readonly int _columns;
    private readonly bool[] _isPruned;
    private int _spareUsed;
    private int _spareCapacity;
    private byte[] _memory = [];

    public Lattice(int columns)
    {
        _columns = columns;
        _isPruned = new bool[columns];
        Allocate(FirstSpareBlocks);
        for (int column = 0; column < columns; column++)
        {
            Reset(column, column);
        }
    }

    public LatticeBlock* Blocks { get; private set; }

    /// <summary>The number of arcs in each block; a column is empty when its first block is.</summary>
    public int* Counts { get; private set; }

    /// <summary>The next block of each block's column, 0 for none.</summary>
    public int* Next { get; private set; }

    /// <summary>The column of each block.</summary>
    private int* Columns { get; set; }

    /// <summary>The column of the arc in a slot.</summary>
    public int ColumnOf(int slot) => Columns[slot / LatticeBlock.Size];

    public int CostOf(int slot) => Blocks[slot / LatticeBlock.Size].Costs[slot % LatticeBlock.Size];

    public int IdOf(int slot) => (int)Blocks[slot / LatticeBlock.Size].Ids[slot % LatticeBlock.Size];

    public ArcOrigin OriginOf(int slot) => new(Blocks[slot / LatticeBlock.Size].Origins[slot % LatticeBlock.Size]);

    /// <summary>All slots are below this number.</summary>
    public int SlotCount => (_columns + _spareCapacity) * LatticeBlock.Size;

    /// <summary>The slots of a column's arcs, in their order.</summary>
    public IEnumerable<int> SlotsOf(int column)
    {
        int block = column;
        do
        {
            for (int i = 0; i < CountOf(block); i++)
            {
                yield return (block * LatticeBlock.Size) + i;
            }

            block = NextOf(block);
        }
        while (block != 0);
    }

    /// <summary>Whether exactly one arc was ever added to a column, counting those that were dropped here or when compiling.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasOneArc(int column) =>
        Counts[column] == 1 && !_isPruned[column] && !new ArcOrigin(Blocks[column].Origins[0]).HadMore;

    /// <summary>Empties columns 0 … <paramref name="last"/> and starts anew with one arc in column 0.</summary>
    public void Restart(int last, int cost, int id)
    {
        // All columns, empty or not: which are is harder to foresee than this is to do.
        for (int column = 0; column <= last; column++)
        {
            Vector256.Create(LatticeBlock.NoArc).Store(Blocks[column].Costs);
            Vector256<uint>.Zero.Store(Blocks[column].Ids);
        }

        new Span<int>(Counts, last + 1).Clear();
        new Span<int>(Next, last + 1).Clear();
        _isPruned.AsSpan(0, last + 1).Clear();
        _spareUsed = 0;
        Append(0, (uint)id, cost, 0);
    }

    /// <summary>Makes room for further blocks, so that nothing moves until as many arcs are added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reserve(int arcs)
    {
        if (_spareCapacity - _spareUsed < arcs)
        {
            Allocate(_spareCapacity + Math.Max(_spareCapacity, arcs));
        }
    }

    /// <summary>Adds an arc to a column whose first block is full.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void AddToFull(int column, uint id, int cost, ulong origin)
    {
        if (_isPruned[column])
        {
            AddPruned(column, id, cost, origin);
            return;
        }

        int last = column;
        int before = LatticeBlock.Size;
        while (Next[last] != 0)
        {
            last = Next[last];
            before += LatticeBlock.Size;
        }

        if (Counts[last] < LatticeBlock.Size)
        {
            Append(last, id, cost, origin);
        }
        else if (before < PruneAbove)
        {
            Append(AddSpare(last, column), id, cost, origin);
        }
        else
        {
            Prune(column);
            AddPruned(column, id, cost, origin);
        }
    }

    private void Append(int block, uint id, int cost, ulong origin)
    {
        int place = Counts[block]++;
        Blocks[block].Costs[place] = cost;
        Blocks[block].Ids[place] = id;
        Blocks[block].Origins[place] = origin;
    }

    /// <summary>Takes all arcs out of a full column and adds them again, now dropping those that cannot win.</summary>
    private void Prune(int column)
    {
        Span<LatticeBlock> copies = stackalloc LatticeBlock[PruneAbove / LatticeBlock.Size];
        int block = column;
        foreach (ref LatticeBlock copy in copies)
        {
            copy = Blocks[block];
            int next = Next[block];
            Reset(block, column);
            Next[block] = next;
            block = next;
        }

        _isPruned[column] = true;
        foreach (ref LatticeBlock copy in copies)
        {
            for (int i = 0; i < LatticeBlock.Size; i++)
            {
                AddPruned(column, copy.Ids[i], copy.Costs[i], copy.Origins[i]);
            }
        }
    }

    private void AddPruned(int column, uint id, int cost, ulong origin)
    {
        int count = 0;
        int same = -1;
        int last = column;
        for (int block = column; ; block = Next[block])
        {
            int place = new ReadOnlySpan<uint>(Blocks[block].Ids, Counts[block]).IndexOf(id);
            if (place >= 0 && same < 0)
            {
                if (Blocks[block].Costs[place] <= cost)
                {
                    return;
                }

                same = count + place;
            }

            count += Counts[block];
            last = Counts[block] > 0 ? block : last;
            if (Next[block] == 0)
            {
                break;
            }
        }

        if (same >= 0)
        {
            // The later, cheaper arc stands last: those between move up.
            for (int i = same; i < count - 1; i++)
            {
                (int to, int toPlace) = At(column, i);
                (int from, int fromPlace) = At(column, i + 1);
                Blocks[to].Costs[toPlace] = Blocks[from].Costs[fromPlace];
                Blocks[to].Ids[toPlace] = Blocks[from].Ids[fromPlace];
                Blocks[to].Origins[toPlace] = Blocks[from].Origins[fromPlace];
            }

            Counts[last]--;
        }
        else if (Counts[last] == LatticeBlock.Size)
        {
            last = Next[last] != 0 ? Next[last] : AddSpare(last, column);
        }

        Append(last, id, cost, origin);
    }

    private int CountOf(int block) => Counts[block];

    private int NextOf(int block) => Next[block];

    private (int Block, int Place) At(int column, int index)
    {
        int block = column;
        for (; index >= LatticeBlock.Size; index -= LatticeBlock.Size)
        {
            block = Next[block];
        }

        return (block, index);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reset(int block, int column)
    {
        Vector256.Create(LatticeBlock.NoArc).Store(Blocks[block].Costs);
        Vector256<uint>.Zero.Store(Blocks[block].Ids);
        Counts[block] = 0;
        Next[block] = 0;
        Columns[block] = column;
    }

    private int AddSpare(int last, int column)
    {
        int block = _columns + _spareUsed++;
        Reset(block, column);
        Next[last] = block;
        return block;
    }

    private void Allocate(int spare)
    {
        int blocks = _columns + spare;
        int size = sizeof(LatticeBlock) + (3 * sizeof(int));
        byte[] memory = GC.AllocateUninitializedArray<byte>((blocks * size) + CacheLine, pinned: true);
        fixed (byte* start = memory)
        {
            // Pinned for good: the addresses stay as long as the array lives.
            var arcs = (LatticeBlock*)(((nuint)start + CacheLine - 1) & ~(nuint)(CacheLine - 1));
            int* counts = (int*)(arcs + blocks);
            int* next = counts + blocks;
            int* columns = next + blocks;
            if (_memory.Length > 0)
            {
                int old = _columns + _spareCapacity;
                new ReadOnlySpan<LatticeBlock>(Blocks, old).CopyTo(new Span<LatticeBlock>(arcs, old));
                new ReadOnlySpan<int>(Counts, old).CopyTo(new Span<int>(counts, old));
                new ReadOnlySpan<int>(Next, old).CopyTo(new Span<int>(next, old));
                new ReadOnlySpan<int>(Columns, old).CopyTo(new Span<int>(columns, old));
            }

            Blocks = arcs;
            Counts = counts;
            Next = next;
            Columns = columns;
        }

        _memory = memory;
        _spareCapacity = spare;
    }
}
