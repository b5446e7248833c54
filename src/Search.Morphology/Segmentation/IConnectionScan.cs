namespace Search.Morphology.Segmentation;

/// <summary>Finds the cheapest way from the arcs of a block to a word. Two forms give the same: with vectors, and plainly.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
internal unsafe interface IConnectionScan<TSelf>
    where TSelf : struct, IConnectionScan<TSelf>
{
    /// <summary>Takes up a block: loads what all words that start at this place need of it.</summary>
    static abstract TSelf Load(ArcBlock* block);

    /// <summary>The lowest of arc cost + connection cost.</summary>
    /// <param name="row">The connection costs of the word, by the id of the arc before.</param>
    /// <param name="place">The first arc in the block that has this cost: ties keep the earlier arc, as Kuromoji does; MeCab keeps the later.</param>
    int Cheapest(short* row, out int place);
}
