namespace Search.Indexing;

/// <summary>The kinds of diagnostics that only a build can give; those of a post alone are <see cref="Search.Posts.DiagnosticIds"/>.</summary>
public static class BuildDiagnosticIds
{
    /// <summary>Note: the post is not published and was left out.</summary>
    public const string LeftOutDraft = "left-out-draft";

    /// <summary>Note: the post is dated after the clock and was left out until then.</summary>
    public const string LeftOutFuture = "left-out-future";

    /// <summary>Note: the site's settings exclude the post.</summary>
    public const string LeftOutExcluded = "left-out-excluded";

    /// <summary>Error: the file cannot be opened or read; it counts as excluded.</summary>
    public const string FileUnreadable = "file-unreadable";

    /// <summary>Note: another post has the same title.</summary>
    public const string DuplicateTitle = "duplicate-title";

    /// <summary>Warning: another post has the same address.</summary>
    public const string DuplicateUrl = "duplicate-url";

    /// <summary>Warning: another post has the same text.</summary>
    public const string DuplicateContent = "duplicate-content";
}
