namespace Search.Cli.Checks;

/// <summary>Who says what a query must find.</summary>
internal enum QueryTestSource
{
    /// <summary>A file of query tests.</summary>
    File,

    /// <summary>The posts themselves, in <c>search_queries</c> of their front matter.</summary>
    Posts,
}
