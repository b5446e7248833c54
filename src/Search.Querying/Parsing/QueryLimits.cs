namespace Search.Querying.Parsing;

/// <summary>What bounds the work of one question, however long it is.</summary>
internal static class QueryLimits
{
    /// <summary>How deep groups nest; deeper parentheses are passed over.</summary>
    public const int Depth = 32;

    /// <summary>How many words, phrases and qualifiers are read; what follows is left out.</summary>
    public const int Parts = 64;

    /// <summary>How many UTF-16 units of one word or phrase are read.</summary>
    public const int WordLength = 1024;

    /// <summary>The first units of <paramref name="text"/>, without cutting a surrogate pair.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= WordLength) return text;
        int end = char.IsHighSurrogate(text[WordLength - 1]) ? WordLength - 1 : WordLength;
        return text[..end];
    }
}
