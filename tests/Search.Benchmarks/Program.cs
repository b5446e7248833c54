using Search.Benchmarks;

// Each benchmark answers one question; its name is the first argument.
switch (args)
{
    case ["indexing", .. string[] rest]:
        return IndexingBenchmark.Run(rest);
    default:
        Console.Error.WriteLine("usage: Search.Benchmarks indexing POSTS [MEGABYTES]");
        return 2;
}
