namespace Search.Morphology.Segmentation;

/// <summary>One arc after the other, as the textbook has it.</summary>
internal readonly unsafe struct ScalarScan : IConnectionScan<ScalarScan>
{
    private readonly ArcBlock* _block;

    private ScalarScan(ArcBlock* block) => _block = block;

    public static ScalarScan Load(ArcBlock* block) => new(block);

    public int Cheapest(short* row, out int place)
    {
        place = 0;
        int cheapest = _block->Costs[0] + row[_block->Ids[0]];
        for (int i = 1; i < ArcBlock.Size; i++)
        {
            int total = _block->Costs[i] + row[_block->Ids[i]];
            if (total < cheapest)
            {
                (cheapest, place) = (total, i);
            }
        }

        return cheapest;
    }
}
