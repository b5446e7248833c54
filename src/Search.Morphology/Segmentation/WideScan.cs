namespace Search.Morphology.Segmentation;

/// <summary>For places where more arcs end than one block holds: one block after the other.</summary>
/// <typeparam name="TScan">How a block is searched.</typeparam>
internal readonly unsafe struct WideScan<TScan> : IConnectionScan<WideScan<TScan>>
    where TScan : struct, IConnectionScan<TScan>
{
    private readonly Lattice _lattice;
    private readonly TScan _first;
    private readonly int _column;

    private WideScan(Lattice lattice, int column)
    {
        _lattice = lattice;
        _column = column;
        _first = TScan.Take(lattice, column);
    }

    public static WideScan<TScan> Take(Lattice lattice, int column) => new(lattice, column);

    public int Cheapest(LatticeBlock* block, short* connection, out int place)
    {
        int cheapest = _first.Cheapest(block, connection, out place);
        for (int number = _lattice.Next[_column]; number != 0 && _lattice.Counts[number] > 0; number = _lattice.Next[number])
        {
            int cost = TScan.Take(_lattice, number).Cheapest(_lattice.Blocks + number, connection, out int further);
            if (cost < cheapest)
            {
                cheapest = cost;
                place = ((number - _column) * LatticeBlock.Size) + further;
            }
        }

        return cheapest;
    }
}
