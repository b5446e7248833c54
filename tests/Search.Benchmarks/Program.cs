using Search.Benchmarks;

// Each benchmark answers one question; its name is the first argument.
switch (args)
{
    case ["indexing", .. string[] rest]:
        return IndexingBenchmark.Run(rest);
    case ["indexing-parts", .. string[] rest]:
        return IndexingPartsBenchmark.Run(rest);
    default:
        Console.Error.WriteLine("usage: Search.Benchmarks indexing|indexing-parts POSTS [MEGABYTES]");
        return 2;
}
