namespace Search.Morphology.Segmentation;

/// <summary>
/// Finds the cheapest way from the arcs that end at a place to a word that starts there. All forms give the same; which is
/// fastest depends on the machine and on the number of arcs.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
internal unsafe interface IConnectionScan<TSelf>
    where TSelf : struct, IConnectionScan<TSelf>
{
    /// <summary>Takes up a block whose arcs are complete: what all words that start there share is done once.</summary>
    /// <param name="lattice">The lattice.</param>
    /// <param name="number">The block's number: the column, or a further block of it.</param>
    static abstract TSelf Take(Lattice lattice, int number);

    /// <summary>The lowest sum of an arc's cost and the cost of connecting to it.</summary>
    /// <param name="block">The block that was taken up.</param>
    /// <param name="connection">The cost of the word following each id.</param>
    /// <param name="place">
    /// The first arc with this sum, from the block's first slot on. Ties keep the earlier arc, as Kuromoji does; MeCab keeps the later.
    /// </param>
    int Cheapest(LatticeBlock* block, short* connection, out int place);
}
