using System.Diagnostics;
using System.Globalization;
using Search.Indexing;

namespace Search.Benchmarks;

/// <summary>How long does a build take, on one core and on all, in full and after one change?</summary>
internal static class IndexingBenchmark
{
    private const int Runs = 3;

    public static int Run(string[] args)
    {
        if (args.Length == 0) return 2;
        long megabytes = args.Length > 1 ? long.Parse(args[1], CultureInfo.InvariantCulture) : 100;
        using IndexingCorpus corpus = IndexingCorpus.Copy(args[0], megabytes * 1_000_000);
        Print($"corpus: {corpus.Posts} posts, {corpus.Bytes / 1e6:f1} MB");
        Calibration.Print();
        double one = Full(corpus, threads: 1);
        double all = Full(corpus, threads: Environment.ProcessorCount);
        Print($"scaling: {one / all:f2} times");
        Calibration.Print();
        Incremental(corpus, all);
        Print($"peak memory: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:f0} MB");
        return 0;
    }

    private static double Full(IndexingCorpus corpus, int threads)
    {
        double best = double.MaxValue;
        for (int i = 0; i < Runs; i++)
        {
            string index = Directory.CreateTempSubdirectory("search-index-").FullName;
            var phases = new PhaseTimes();
            TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime;
            (double seconds, _) = Timed(corpus, index, threads, BuildMode.Full, phases);
            processor = Process.GetCurrentProcess().TotalProcessorTime - processor;
            IndexStatistics statistics = IndexStatistics.Read(index);
            best = Math.Min(best, seconds);
            Print($"full, {threads} thread(s): {seconds:f2} s, {corpus.Bytes / 1e6 / seconds:f1} MB/s, processor {processor.TotalSeconds:f2} s, index {statistics.Bytes / 1e6:f1} MB, {phases}, digest {statistics.Digest[..8]}");
            Directory.Delete(index, recursive: true);
        }

        return best;
    }

    private static void Incremental(IndexingCorpus corpus, double full)
    {
        string index = Directory.CreateTempSubdirectory("search-index-").FullName;
        Timed(corpus, index, 0, BuildMode.Full, progress: null);
        string[] posts = [.. Directory.EnumerateFiles(corpus.Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        for (int i = 0; i < 5; i++)
        {
            File.AppendAllText(posts[i * posts.Length / 5], "\n\n東京の話をもう一つ。\n");
            (double seconds, BuildReport report) = Timed(corpus, index, 0, BuildMode.Incremental, progress: null);
            Print($"incremental, {report.Changed} changed: {seconds * 1000:f0} ms, 1/{full / seconds:f0} of full");
        }

        (double idle, _) = Timed(corpus, index, 0, BuildMode.Incremental, progress: null);
        Print($"nothing changed: {idle * 1000:f0} ms");
        Directory.Delete(index, recursive: true);
    }

    private static (double Seconds, BuildReport Report) Timed(
        IndexingCorpus corpus, string index, int threads, BuildMode mode, PhaseTimes? progress)
    {
        var options = new BuildOptions
        {
            IndexFolder = index,
            Roots = [corpus.Folder],
            Clock = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            Threads = threads,
            Mode = mode,
        };
        long start = Stopwatch.GetTimestamp();
        BuildReport report = new IndexBuilder(options).Build(progress);
        progress?.End();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, report);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
