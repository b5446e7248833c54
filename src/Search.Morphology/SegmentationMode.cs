namespace Search.Morphology;

/// <summary>How finely Japanese text is split.</summary>
public enum SegmentationMode
{
    /// <summary>The cheapest path through the dictionary's words: 関西国際空港 stays whole.</summary>
    Normal,

    /// <summary>Long words are also split into their parts: 関西 国際 空港, with the whole beside the first part.</summary>
    Search,

    /// <summary>As <see cref="Search"/>, and every unknown word becomes single characters.</summary>
    Extended,
}
