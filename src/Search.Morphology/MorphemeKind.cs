namespace Search.Morphology;

/// <summary>Where a morpheme comes from.</summary>
public enum MorphemeKind : byte
{
    /// <summary>A word of the system dictionary.</summary>
    Known,

    /// <summary>A word made from a run of characters of one category, or a single character of it.</summary>
    Unknown,

    /// <summary>A segment of a user dictionary's word.</summary>
    User,

    /// <summary>A word of <see cref="SegmentationOptions.AddedWords"/>.</summary>
    Added,
}
