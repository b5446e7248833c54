namespace Search.Querying.Planning;

/// <summary>Which words of a question may be found as mere characters.</summary>
internal enum SubstringScripts
{
    /// <summary>
    /// Words with Japanese letters only: where a text is cut is certain for Latin words, and "open" and "ai" stand in many texts
    /// that must then be read to find that "OpenAI" does not.
    /// </summary>
    Japanese,

    /// <summary>All words.</summary>
    All,
}
