using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Search.Benchmarks;

/// <summary>How long does the command take as a whole process, in full and after one change, and how much memory?</summary>
internal static class IndexingProcessBenchmark
{
    private const int CharactersOfPost = 1500; // about 4 KB of Japanese

    public static int Run(string[] args)
    {
        if (args.Length < 3) return 2;
        string[] texts = [.. Directory.EnumerateFiles(args[1], "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        foreach (string count in args[2..])
        {
            Calibration.Print();
            Measure(args[0], texts, int.Parse(count, CultureInfo.InvariantCulture));
        }

        return 0;
    }

    private static void Measure(string command, string[] texts, int count)
    {
        string folder = Directory.CreateTempSubdirectory("search-process-").FullName;
        string posts = Path.Combine(folder, "posts"), index = Path.Combine(folder, "index");
        long bytes = 0;
        for (int i = 0; i < count; i++)
        {
            string file = Path.Combine(posts, $"{i % 97:d2}", $"{i:d6}.md");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            string post = Post(texts, i);
            File.WriteAllText(file, post);
            bytes += Encoding.UTF8.GetByteCount(post);
        }

        (double full, long memory) = Time(command, posts, index, "--full");
        Print($"{count} posts of {bytes / count} bytes: full {full:f2} s, {bytes / 1e6 / full:f1} MB/s, peak memory {memory / 1e6:f0} MB");
        List<double> changed = [];
        for (int i = 0; i < 5; i++)
        {
            string file = Path.Combine(posts, $"{i * 13 % 97:d2}", $"{i * 13:d6}.md");
            File.AppendAllText(file, "\n東京の話をもう一つ。\n");
            (double seconds, long peak) = Time(command, posts, index);
            changed.Add(seconds);
            memory = peak;
        }

        changed.Sort();
        (double idle, _) = Time(command, posts, index);
        Print($"{count} posts: one change {changed[2] * 1000:f0} ms (median of 5), 1/{full / changed[2]:f0} of full, peak memory {memory / 1e6:f0} MB; nothing changed {idle * 1000:f0} ms");
        Directory.Delete(folder, recursive: true);
    }

    // Posts differ from each other, but have the words of real ones.
    private static string Post(string[] texts, int number)
    {
        string text = texts[number % texts.Length];
        int start = text.Length <= CharactersOfPost ? 0 : number * 37 % (text.Length - CharactersOfPost);
        string piece = text.Substring(start, Math.Min(CharactersOfPost, text.Length));
        return $"---\ntitle: 記事{number}\ndate: 2025-01-02 03:04:05 +0900\ntags: [検索, 題{number % 50}]\n---\n{piece}\n";
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
