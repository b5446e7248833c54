namespace Search.Querying.Matching;

/// <summary>How a word was typed.</summary>
internal enum WordForm
{
    /// <summary>A run of text.</summary>
    Run,

    /// <summary>With a star at its end.</summary>
    Prefix,

    /// <summary>In quotes: the characters as they are written.</summary>
    Quoted,

    /// <summary>With a minus before it: what a post may not have, as it is spelled.</summary>
    Excluded,
}
