namespace Search.Morphology.Segmentation;

/// <summary>One arc after the other, as the textbook has it.</summary>
internal readonly unsafe struct ScalarScan : IConnectionScan<ScalarScan>
{
    private readonly int _count;

    private ScalarScan(int count) => _count = count;

    public static ScalarScan Take(Lattice lattice, int number) => new(lattice.Counts[number]);

    public int Cheapest(LatticeBlock* block, short* connection, out int place)
    {
        place = 0;
        int cheapest = block->Costs[0] + connection[block->Ids[0]];
        for (int i = 1; i < _count; i++)
        {
            int cost = block->Costs[i] + connection[block->Ids[i]];
            if (cost < cheapest)
            {
                (cheapest, place) = (cost, i);
            }
        }

        return cheapest;
    }
}
