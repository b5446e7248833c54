using Search.Indexing;

namespace Search.Benchmarks;

/// <summary>What does a build hold, phase by phase? The peak of the whole command is <see cref="IndexingProcessBenchmark"/>'s.</summary>
internal static class IndexingMemoryBenchmark
{
    public static int Run(string posts)
    {
        string index = Directory.CreateTempSubdirectory("search-index-").FullName;
        var options = new BuildOptions { IndexFolder = index, Roots = [posts], Clock = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) };
        new IndexBuilder(options).Build(new PhaseMemory());
        Directory.Delete(index, recursive: true);
        return 0;
    }
}
