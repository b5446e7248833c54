namespace Search.Indexing;

/// <summary>Which posts are indexed although readers of the site do not see them.</summary>
[Flags]
public enum HiddenPosts
{
    /// <summary>None.</summary>
    LeaveOut = 0,

    /// <summary>Everything unpublished.</summary>
    TakeDrafts = 1,

    /// <summary>Everything dated after the clock.</summary>
    TakeFuture = 2,
}
