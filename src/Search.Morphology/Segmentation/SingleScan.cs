using System.Runtime.CompilerServices;

namespace Search.Morphology.Segmentation;

/// <summary>For places where only one arc ends, as behind every commit: there is nothing to choose.</summary>
internal readonly unsafe struct SingleScan : IConnectionScan<SingleScan>
{
    private readonly int _cost;
    private readonly uint _id;

    private SingleScan(int cost, uint id)
    {
        _cost = cost;
        _id = id;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SingleScan Take(Lattice lattice, int column) =>
        new(lattice.Blocks[column].Costs[0], lattice.Blocks[column].Ids[0]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Cheapest(LatticeBlock* block, short* connection, out int place)
    {
        place = 0;
        return _cost + connection[_id];
    }
}
