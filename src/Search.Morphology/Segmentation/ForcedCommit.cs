namespace Search.Morphology.Segmentation;

/// <summary>Where the path is cut when it has not been settled for long.</summary>
internal static unsafe class ForcedCommit
{
    /// <summary>So many units may wait for a natural commit. The reference's limit: where forced commits fall decides tokens, so it cannot be chosen freely.</summary>
    public const int LongestPending = 1024;

    /// <summary>The slot of the first arc with the lowest cost. Paths of different lengths are compared as they are.</summary>
    /// <param name="lattice">The lattice.</param>
    /// <param name="first">The first column that counts.</param>
    /// <param name="last">The last column that counts.</param>
    public static int Cheapest(Lattice lattice, int first, int last)
    {
        int best = int.MaxValue;
        int chosen = -1;
        for (int column = first; column <= last; column++)
        {
            int number = column;
            do
            {
                LatticeBlock* block = lattice.Blocks + number;
                for (int i = 0; i < lattice.Counts[number]; i++)
                {
                    if (block->Costs[i] < best)
                    {
                        best = block->Costs[i];
                        chosen = (number * LatticeBlock.Size) + i;
                    }
                }

                number = lattice.Next[number];
            }
            while (number != 0);
        }

        return chosen;
    }
}
