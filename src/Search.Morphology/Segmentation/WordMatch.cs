namespace Search.Morphology.Segmentation;

/// <summary>A surface found at a place of the text.</summary>
internal struct WordMatch
{
    /// <summary>The surface's length in UTF-16 units.</summary>
    public int Length;

    /// <summary>Which words have this surface; see <see cref="Dictionaries.TrieNode.Value"/>.</summary>
    public uint Value;
}
