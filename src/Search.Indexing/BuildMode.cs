namespace Search.Indexing;

/// <summary>How much of the former index a build uses.</summary>
public enum BuildMode
{
    /// <summary>Only what changed is read again.</summary>
    Incremental,

    /// <summary>Everything is read again; other roots are allowed.</summary>
    Full,
}
