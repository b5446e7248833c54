namespace Search.Indexing.Verification;

/// <summary>What can be wrong with an index.</summary>
public enum FindingKind
{
    /// <summary>There is no index.</summary>
    NoIndex,

    /// <summary>A file of the index is damaged, missing or cannot be read.</summary>
    Damaged,

    /// <summary>A file lies in the index that its manifest does not name.</summary>
    Foreign,

    /// <summary>A post on disk is unknown to the index.</summary>
    MissingPost,

    /// <summary>A post has changed since the index was built.</summary>
    StalePost,

    /// <summary>The index knows a post that is not on disk.</summary>
    ExtraPost,
}
