namespace Search.Querying;

/// <summary>The order of hits.</summary>
public enum SortOrder
{
    /// <summary>The best hit first; among equals the newer, then by path.</summary>
    Relevance,

    /// <summary>The newest post first; posts without a date last.</summary>
    Newest,

    /// <summary>The oldest post first; posts without a date last.</summary>
    Oldest,
}
