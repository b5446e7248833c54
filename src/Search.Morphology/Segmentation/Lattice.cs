using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Search.Morphology.Segmentation;

/// <summary>
/// The arcs of all paths since the last commit, by the place where they end. Column 0 is the last commit; the first block of a
/// column has the column's number, further blocks follow behind all columns.
/// </summary>
/// <remarks>
/// Of arcs with the same id in a column only the cheapest, the first among equals, is kept: what follows depends on cost and id
/// alone. The number that were added is counted all the same, because commits depend on it.
/// Arcs are named by their slot: block · 8 + place in the block.
/// </remarks>
internal sealed unsafe class Lattice
{
    private const int SpareBlocks = 64;

    private readonly int _columns;
    private int _spareUsed;
    private int _spareCapacity;
    private byte[] _memory = [];

    public Lattice(int columns)
    {
        _columns = columns;
        Allocate(SpareBlocks);
        for (int block = 0; block < columns; block++)
        {
            Reset(block);
        }
    }

    /// <summary>Costs and ids of each block.</summary>
    public ArcBlock* Blocks { get; private set; }

    /// <summary>Origins of arcs, by slot.</summary>
    public ArcOrigin* Origins { get; private set; }

    /// <summary>Sizes and links of each block.</summary>
    public BlockHead* Heads { get; private set; }

    /// <summary>The column of the arc in a slot.</summary>
    public int ColumnOf(int slot) => Heads[slot / ArcBlock.Size].Column;

    public int CostOf(int slot) => Blocks[slot / ArcBlock.Size].Costs[slot % ArcBlock.Size];

    public int IdOf(int slot) => Blocks[slot / ArcBlock.Size].Ids[slot % ArcBlock.Size];

    /// <summary>Empties columns 0 … <paramref name="last"/> and starts anew with one arc in column 0.</summary>
    public void Restart(int last, int cost, int id)
    {
        for (int column = 0; column <= last; column++)
        {
            Reset(column);
        }

        _spareUsed = 0;
        Blocks[0].Costs[0] = cost;
        Blocks[0].Ids[0] = id;
        Heads[0].Count = 1;
        Heads[0].Added = 1;
    }

    /// <summary>Adds an arc to a column that lies to the right of those already searched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int column, int id, int cost, ArcOrigin origin)
    {
        BlockHead* head = Heads + column;
        ArcBlock* block = Blocks + column;
        int count = head->Count;
        head->Added++;
        uint same = Vector256.Equals(Vector256.Load(block->Ids), Vector256.Create(id)).ExtractMostSignificantBits();
        if (same == 0 && count < ArcBlock.Size)
        {
            block->Costs[count] = cost;
            block->Ids[count] = id;
            Origins[(column * ArcBlock.Size) + count] = origin;
            head->Count = count + 1;
            return;
        }

        AddSlowly(column, id, cost, origin);
    }

    private void AddSlowly(int column, int id, int cost, ArcOrigin origin)
    {
        int last = column;
        for (int block = column; ; block = Heads[block].Next)
        {
            last = block;
            int place = new ReadOnlySpan<int>(Blocks[block].Ids, Heads[block].Count).IndexOf(id);
            if (place >= 0)
            {
                if (Blocks[block].Costs[place] <= cost)
                {
                    return;
                }

                last = Remove(block, place);
                break;
            }

            if (Heads[block].Next == 0)
            {
                break;
            }
        }

        if (Heads[last].Count == ArcBlock.Size)
        {
            int spare = NewSpare(Heads[last].Column);
            Heads[last].Next = spare;
            last = spare;
        }

        int free = Heads[last].Count++;
        Blocks[last].Costs[free] = cost;
        Blocks[last].Ids[free] = id;
        Origins[(last * ArcBlock.Size) + free] = origin;
    }

    /// <summary>Removes an arc, moves the later ones up so that their order stays, and returns the column's last block.</summary>
    private int Remove(int block, int place)
    {
        while (true)
        {
            BlockHead* head = Heads + block;
            for (; place < head->Count - 1; place++)
            {
                Move(block, place + 1, block, place);
            }

            int next = head->Next;
            if (next == 0 || Heads[next].Count == 0)
            {
                head->Count--;
                Blocks[block].Costs[place] = ArcBlock.NoArc;
                Blocks[block].Ids[place] = 0;
                return block;
            }

            Move(next, 0, block, place);
            block = next;
            place = 0;
        }
    }

    private void Move(int fromBlock, int fromPlace, int toBlock, int toPlace)
    {
        Blocks[toBlock].Costs[toPlace] = Blocks[fromBlock].Costs[fromPlace];
        Blocks[toBlock].Ids[toPlace] = Blocks[fromBlock].Ids[fromPlace];
        Origins[(toBlock * ArcBlock.Size) + toPlace] = Origins[(fromBlock * ArcBlock.Size) + fromPlace];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reset(int block)
    {
        Vector256.Create(ArcBlock.NoArc).Store(Blocks[block].Costs);
        Vector256<int>.Zero.Store(Blocks[block].Ids);
        Heads[block] = new BlockHead { Column = block };
    }

    private int NewSpare(int column)
    {
        if (_spareUsed == _spareCapacity)
        {
            Allocate(_spareCapacity * 2);
        }

        int block = _columns + _spareUsed++;
        Reset(block);
        Heads[block].Column = column;
        return block;
    }

    private void Allocate(int spare)
    {
        int blocks = _columns + spare;
        int size = sizeof(ArcBlock) + (ArcBlock.Size * sizeof(ArcOrigin)) + sizeof(BlockHead);
        byte[] memory = GC.AllocateUninitializedArray<byte>((blocks * size) + sizeof(ArcBlock), pinned: true);
        fixed (byte* start = memory)
        {
            var arcs = (ArcBlock*)(((nuint)start + (nuint)sizeof(ArcBlock) - 1) & ~((nuint)sizeof(ArcBlock) - 1));
            var origins = (ArcOrigin*)(arcs + blocks);
            var heads = (BlockHead*)(origins + (blocks * ArcBlock.Size));
            if (_memory.Length > 0)
            {
                int old = _columns + _spareCapacity;
                new ReadOnlySpan<ArcBlock>(Blocks, old).CopyTo(new Span<ArcBlock>(arcs, old));
                new ReadOnlySpan<ArcOrigin>(Origins, old * ArcBlock.Size).CopyTo(new Span<ArcOrigin>(origins, old * ArcBlock.Size));
                new ReadOnlySpan<BlockHead>(Heads, old).CopyTo(new Span<BlockHead>(heads, old));
            }

            Blocks = arcs;
            Origins = origins;
            Heads = heads;
        }

        _memory = memory;
        _spareCapacity = spare;
    }
}
