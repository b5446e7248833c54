namespace Search.Indexing;

/// <summary>How far a build is.</summary>
/// <param name="Phase">What is going on.</param>
/// <param name="Done">Posts done in this phase.</param>
/// <param name="Total">Posts to do in this phase; 0 where that is not known.</param>
public readonly record struct BuildProgress(BuildPhase Phase, int Done, int Total);
