namespace Search.Indexing;

/// <summary>What an error in a post does to a build.</summary>
public enum Strictness
{
    /// <summary>It is reported.</summary>
    Lenient,

    /// <summary>It is reported and the build is not published.</summary>
    FailOnError,
}
