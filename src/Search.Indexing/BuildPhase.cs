namespace Search.Indexing;

/// <summary>The parts of a build, in their order.</summary>
public enum BuildPhase
{
    /// <summary>Looking for posts and for what changed.</summary>
    Finding,

    /// <summary>Reading, analyzing and writing posts.</summary>
    Reading,

    /// <summary>Joining the pieces.</summary>
    Joining,

    /// <summary>Making the index safe on disk and visible.</summary>
    Publishing,
}
