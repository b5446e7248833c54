namespace Search.Indexing;

/// <summary>How a build ended.</summary>
public enum BuildOutcome
{
    /// <summary>A new index is published.</summary>
    Published,

    /// <summary>Nothing had changed; the index stays as it is.</summary>
    UpToDate,

    /// <summary>A post has an error and the build was strict; the index stays as it was.</summary>
    RefusedForErrors,

    /// <summary>There were fewer posts than asked for; the index stays as it was.</summary>
    RefusedForTooFewPosts,
}
