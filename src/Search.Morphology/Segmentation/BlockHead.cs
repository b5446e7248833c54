namespace Search.Morphology.Segmentation;

/// <summary>The size of a block and its place in its column.</summary>
internal struct BlockHead
{
    /// <summary>Arcs in the block.</summary>
    public int Count;

    /// <summary>In a column's first block: how many arcs the column would have if none had been dropped.</summary>
    public int Added;

    /// <summary>The column's next block, 0 for none.</summary>
    public int Next;

    /// <summary>The column.</summary>
    public int Column;
}
