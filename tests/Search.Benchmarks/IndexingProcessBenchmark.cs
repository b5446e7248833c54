using System.Diagnostics;
using System.Globalization;

namespace Search.Benchmarks;

/// <summary>How long does the command take as a whole process, in full and after one change, and how much memory?</summary>
internal static class IndexingProcessBenchmark
{
    private const int UsualBytes = 4096;
    private const int Changes = 5;

    /// <summary>Arguments: the command, a folder of real posts, and for each measurement a number of posts, or number and bytes of a post as <c>100000x10000</c>.</summary>
    public static int Run(string[] args)
    {
        if (args.Length < 3) return 2;
        var corpus = new RecombinedCorpus(args[1]);
        foreach (string[] size in args[2..].Select(size => size.Split('x')))
        {
            Calibration.Print();
            int bytes = size.Length > 1 ? int.Parse(size[1], CultureInfo.InvariantCulture) : UsualBytes;
            Measure(args[0], corpus, int.Parse(size[0], CultureInfo.InvariantCulture), bytes);
        }

        return 0;
    }

    private static void Measure(string command, RecombinedCorpus corpus, int count, int size)
    {
        string folder = Directory.CreateTempSubdirectory("search-process-").FullName;
        string posts = Path.Combine(folder, "posts"), index = Path.Combine(folder, "index");
        long bytes = corpus.Write(posts, count, size);
        (double full, long memory) = Time(command, posts, index, "--full");
        Print($"{count} posts of {bytes / count} bytes, {bytes / 1e6:f0} MB: full {full:f2} s, {bytes / 1e6 / full:f1} MB/s, peak memory {memory / 1e6:f0} MB");
        List<double> changed = [];
        long most = 0;
        for (int i = 0; i < Changes; i++)
        {
            File.AppendAllText(RecombinedCorpus.FileOf(posts, (i + 1) * count / (Changes + 1)), "\n東京の話をもう一つ。\n");
            (double seconds, long peak) = Time(command, posts, index);
            changed.Add(seconds);
            most = Math.Max(most, peak);
        }

        changed.Sort();
        (double idle, _) = Time(command, posts, index);
        Print($"{count} posts: one change {changed[Changes / 2] * 1000:f0} ms (median of {Changes}), 1/{full / changed[Changes / 2]:f0} of full, peak memory {most / 1e6:f0} MB; nothing changed {idle * 1000:f0} ms");
        Directory.Delete(folder, recursive: true);
    }

    private static (double Seconds, long PeakMemory) Time(string command, string posts, string index, params string[] more)
    {
        var start = new ProcessStartInfo(command, ["build", posts, "--index", index, "--quiet", "--format", "json", .. more])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long peak = 0;
        while (!process.WaitForExit(5)) peak = Math.Max(peak, PeakOf(process));
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return process.ExitCode == 0 ? (seconds, peak) : throw new InvalidOperationException($"{command} ended with {process.ExitCode}.");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
