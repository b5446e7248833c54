using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Search.Analysis.Normalization;
using Search.Analysis.Terms;
using Search.Indexing.Inversion;
using Search.Indexing.Runs;
using Search.Indexing.Selection;
using Search.Indexing.Writing;
using Search.Posts;

namespace Search.Benchmarks;

/// <summary>What do the parts of a build cost on one core: reading, parsing, analyzing, writing, joining?</summary>
internal static class IndexingPartsBenchmark
{
    public static int Run(string[] args)
    {
        if (args.Length == 0) return 2;
        long megabytes = args.Length > 1 ? long.Parse(args[1], CultureInfo.InvariantCulture) : 30;
        using IndexingCorpus corpus = IndexingCorpus.Copy(args[0], megabytes * 1_000_000);
        Calibration.Print();
        for (int i = 0; i < 3; i++) Measure(corpus);
        Calibration.Print();
        return 0;
    }

    private static void Measure(IndexingCorpus corpus)
    {
        IReadOnlyList<SourceFile> files = [];
        Time("find", () => files = SourceList.Read([corpus.Folder]).Files);
        List<byte[]> bytes = [];
        Time("read", () => bytes = [.. files.Select(file => File.ReadAllBytes(file.File.FullPath))]);
        Time("hash", () => { foreach (byte[] file in bytes) SHA256.HashData(file); });
        var reader = new PostReader();
        List<Post> posts = [];
        Time("parse", () => posts = [.. files.Zip(bytes, (file, content) => reader.Read(file.File, content).Post)]);
        Time("analyze", () => Analyze(posts));
        Time("bigrams alone", () => CollectBigrams(posts));
        ChunkDraft draft = new(new PostTerms(AnalysisSettings.Default));
        Time("analyze and invert", () => { for (int i = 0; i < posts.Count; i++) draft.Add(posts[i], files[i].Path); });
        string folder = Directory.CreateTempSubdirectory("search-parts-").FullName;
        using (var store = new RunStore(Path.Combine(folder, "runs")))
        {
            Run? run = null;
            Time("sort", () => run = new RunWriter(store).Write(draft));
            string index = Directory.CreateDirectory(Path.Combine(folder, "index")).FullName;
            Time("join", () => new SegmentJoin(store, threads: 1, CancellationToken.None).Create(index, [run!]));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static void Analyze(List<Post> posts)
    {
        var analyzer = new TermAnalyzer(new TermTable());
        foreach (Post post in posts)
            foreach (TextBlock block in post.Blocks)
                analyzer.Analyze(block.Text, block.Kind == BlockKind.Code ? TextKind.Code : TextKind.Prose);
    }

    private static void CollectBigrams(List<Post> posts)
    {
        var terms = new PostTerms(AnalysisSettings.Default);
        var normalizer = new TextNormalizer();
        for (int i = 0; i < posts.Count; i++)
            foreach (TextBlock block in posts[i].Blocks) terms.Bigrams.Add(normalizer.Normalize(block.Text), i + 1, terms.BigramPostings, i);
    }

    private static void Time(string part, Action action)
    {
        TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        action();
        double wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        processor = Process.GetCurrentProcess().TotalProcessorTime - processor;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part}: {wall:f2} s, processor {processor.TotalSeconds:f2} s"));
    }
}
