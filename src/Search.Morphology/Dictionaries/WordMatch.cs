namespace Search.Morphology.Dictionaries;

/// <summary>A word found at a place of the text.</summary>
internal struct WordMatch
{
    /// <summary>The word's length in UTF-16 units.</summary>
    public int Length;

    /// <summary>Which words have this surface; see <see cref="TrieNode.Value"/>.</summary>
    public uint Value;
}
