namespace Search.Cli.Checks;

/// <summary>The kinds of diagnostics that <c>test</c> and <c>lint</c> give; docs/query-tests.md has the table.</summary>
internal static class CheckDiagnosticIds
{
    /// <summary>Error: a test file's expectation does not hold.</summary>
    public const string QueryTestFailed = "query-test-failed";

    /// <summary>Error: a post is not found as its <c>search_queries</c> promise.</summary>
    public const string PromiseBroken = "promise-broken";

    /// <summary>Note: a post with promises is not in the index.</summary>
    public const string PromiseUnchecked = "promise-unchecked";

    /// <summary>Error: a post's own title, tag or heading does not find it.</summary>
    public const string PostNotFindable = "post-not-findable";

    /// <summary>Warning: a post's own title, tag or heading finds it, but not among the first hits.</summary>
    public const string PostFoundLate = "post-found-late";
}
