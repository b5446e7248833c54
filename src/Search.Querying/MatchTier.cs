namespace Search.Querying;

/// <summary>How closely a post matches, from the closest to the loosest.</summary>
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

    /// <summary>Only a loosened form of the question finds the post.</summary>
    Fuzzy,
}
