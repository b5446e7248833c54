namespace Search.Querying.Ways;

/// <summary>By which step a word of the question and a term of a post meet.</summary>
internal enum WayKind
{
    /// <summary>They are written alike.</summary>
    Spelling,

    /// <summary>They are forms of one word.</summary>
    Inflection,

    /// <summary>They are spellings of one word.</summary>
    Variant,

    /// <summary>They are read alike.</summary>
    Reading,

    /// <summary>The word spells the reading in Latin letters.</summary>
    Romaji,

    /// <summary>The same characters were cut in another way.</summary>
    OtherCut,

    /// <summary>A post says that both are names of one thing.</summary>
    Definition,

    /// <summary>The synonyms of the index say so.</summary>
    Synonym,

    /// <summary>They differ by one letter.</summary>
    Edit,
}
