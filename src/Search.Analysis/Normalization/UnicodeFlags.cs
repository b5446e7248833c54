namespace Search.Analysis.Normalization;

/// <summary>What a character needs when text is normalized; 0 for the great majority, which stay as they are.</summary>
[Flags]
internal enum UnicodeFlags : byte
{
    None = 0,

    /// <summary>It may join the character before it: a combining mark, or the second half of a composition.</summary>
    Joins = 1,

    /// <summary>It has a compatibility decomposition.</summary>
    Decomposes = 2,

    /// <summary>It has a lower-case partner.</summary>
    Folds = 4,

    /// <summary>It is invisible and left out: soft hyphen, zero-width space, variation selectors.</summary>
    Invisible = 8,

    /// <summary>What it stands for depends on its neighbours: dashes, iteration marks, voicing marks that stand alone.</summary>
    DependsOnContext = 16,

    /// <summary>It is an emoji or part of one.</summary>
    Pictograph = 32,
}
