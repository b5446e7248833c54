using System.Diagnostics;
using System.Globalization;
using Lucene.Net.Index;
using Search.Indexing.Verification;
using Search.Schema;

namespace Search.Benchmarks;

/// <summary>What does a reader pay for checking an index when it opens it, and how fast does <c>verify</c> read everything?</summary>
internal static class OpeningBenchmark
{
    private const int Rounds = 101;

    public static int Run(string index)
    {
        var layout = new IndexLayout(index);
        Manifest manifest = IndexReading.ReadManifest(layout) ?? throw new ArgumentException($"{index} holds no index.", nameof(index));
        Calibration.Print();
        Print("manifest read and checked", () => IndexReading.ReadManifest(layout));
        Print("files' sizes checked, segments' headers and footers read", () => OpenAndClose(layout, manifest));
        long start = Stopwatch.GetTimestamp();
        VerificationReport report = IndexVerifier.Verify(index, []);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"verify: {seconds:f2} s for {report.Bytes / 1e6:f0} MB, {report.Bytes / 1e6 / seconds:f0} MB/s, {report.Findings.Count} findings"));
        return 0;
    }

    private static void OpenAndClose(IndexLayout layout, Manifest manifest)
    {
        using DirectoryReader reader = IndexReading.Open(layout, manifest);
    }

    private static void Print(string what, Action action)
    {
        var times = new double[Rounds];
        for (int i = 0; i < Rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {times[Rounds / 2]:f2} ms (median of {Rounds})"));
    }
}
