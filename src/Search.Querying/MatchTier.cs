namespace Search.Querying;

/// <summary>How the words of a question are spelled in a post, from the closest to the loosest.</summary>
public enum MatchTier
{
    /// <summary>The post has the words as they were asked for; also what only qualifiers select.</summary>
    Exact,

    /// <summary>A word stands in another form: 書いた for 書く.</summary>
    Inflected,

    /// <summary>A word is spelled otherwise: サーバ for サーバー.</summary>
    Variant,

    /// <summary>A word meets by its reading: 寿司 for すし.</summary>
    Reading,

    /// <summary>The text holds the characters, but not as words of its own.</summary>
    Substring,

    /// <summary>A word that no post has differs from one of the post by one letter: Pythom for Python.</summary>
    Fuzzy,
}
