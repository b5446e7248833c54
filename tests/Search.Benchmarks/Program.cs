using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Search.Benchmarks;

// Each benchmark answers one question; its name is the first argument.
switch (args)
{
    case ["indexing", .. string[] rest]:
        return IndexingBenchmark.Run(rest);
    case ["indexing-parts", .. string[] rest]:
        return IndexingPartsBenchmark.Run(rest);
    case ["indexing-process", .. string[] rest]:
        return IndexingProcessBenchmark.Run(rest);
    case ["indexing-memory", string posts]:
        return IndexingMemoryBenchmark.Run(posts);
    case ["index-size", string index]:
        return IndexSizeBenchmark.Run(index);
    case ["posts", string posts]:
        return PostsBenchmark.Run(posts);
    case ["opening", string index]:
        return OpeningBenchmark.Run(index);
    case ["corpus", string source, string folder, string count, string bytes]:
        new RecombinedCorpus(source).Write(folder, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(bytes, CultureInfo.InvariantCulture));
        return 0;
    case ["questions", string posts, string file, .. string[] rest]:
        Question.Write(file, new QuestionMaker(posts).Make(rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 60));
        return 0;
    case ["querying", string index, string questions]:
        return QueryingBenchmark.Run(index, questions);
    case ["querying-process", string command, string index, string questions]:
        return QueryingProcessBenchmark.Run(command, index, questions);
    case ["calibration"]:
        Calibration.Print();
        return 0;
    case ["analyzer", string path]:
        AnalyzerTiming.Run(path);
        return 0;
    case ["analyzer-memory", .. string[] rest]:
        // In this process: a project made for the run would be looked for in the current folder only.
        Job job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        BenchmarkSwitcher.FromTypes([typeof(AnalyzerBenchmarks)]).Run(rest, DefaultConfig.Instance.AddJob(job));
        return 0;
    default:
        Console.Error.WriteLine("usage: Search.Benchmarks indexing|indexing-parts POSTS [MEGABYTES] | indexing-process SEARCH POSTS COUNT[xBYTES]... | indexing-memory POSTS | opening INDEX | index-size INDEX | posts POSTS | corpus POSTS FOLDER COUNT BYTES | questions POSTS FILE [OFCLASS] | querying INDEX QUESTIONS | querying-process SEARCH INDEX QUESTIONS | calibration | analyzer TEXT | analyzer-memory");
        return 2;
}
