namespace Search.Querying.Matching;

/// <summary>How a word was typed.</summary>
internal enum WordForm
{
    /// <summary>A run of text.</summary>
    Run,

    /// <summary>With a star at its end.</summary>
    Prefix,

    /// <summary>In quotes: meant as written, so synonyms do not stand in for it.</summary>
    Quoted,
}
