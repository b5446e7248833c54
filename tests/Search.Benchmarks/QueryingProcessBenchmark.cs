using System.Diagnostics;
using System.Globalization;

namespace Search.Benchmarks;

/// <summary>How long does one question take as a whole process, beside one that only tells its version, and how much memory?</summary>
internal static class QueryingProcessBenchmark
{
    private const int Runs = 20;
    private const int OfClass = 4;
    private const string Measurer = "/usr/bin/time";

    public static int Run(string command, string index, string path)
    {
        Calibration.Print();
        (double version, double slowVersion) = Time(command, [["--version"]]);
        Print("--version", version, slowVersion, version, PeakOf(command, ["--version"]));
        foreach (IGrouping<string, Question> questions in Question.Read(path).GroupBy(question => question.Class))
        {
            string[][] arguments = [.. questions.Take(OfClass).Select(question => ArgumentsOf(index, question))];
            (double median, double slow) = Time(command, arguments);
            Print(questions.Key, median, slow, version, arguments.Max(some => PeakOf(command, some)));
        }

        return 0;
    }

    private static string[] ArgumentsOf(string index, Question question) =>
        ["query", "--index", index, "--format", "json", "--clock", "2026-01-01", "--", question.Text];

    private static void Print(string name, double median, double slow, double version, double? peak) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"process, {name,-10} p50 {median,7:f1} ms   p90 {slow,7:f1} ms   {median / version,5:f2} × --version   peak memory {(peak is { } megabytes ? $"{megabytes:f0} MB" : "not measured (no " + Measurer + ")")}"));

    private static (double Median, double Slow) Time(string command, string[][] arguments)
    {
        List<double> times = [];
        for (int run = 0; run < Runs; run++)
        {
            foreach (string[] some in arguments)
            {
                long start = Stopwatch.GetTimestamp();
                Start(command, some);
                // The first run brings files into memory.
                if (run > 0) times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return (QuestionTimes.Percentile(times, 50), QuestionTimes.Percentile(times, 90));
    }

    // From a small process: on Linux a peak begins with that of the process that started it.
    private static double? PeakOf(string command, string[] arguments) => File.Exists(Measurer)
        ? double.Parse(Start(Measurer, ["-q", "-f", "%M", command, .. arguments]).Trim().Split('\n')[^1], CultureInfo.InvariantCulture) / 1000
        : null;

    private static string Start(string command, string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        // 1 says that nothing was found.
        return process.ExitCode is 0 or 1 ? errors : throw new InvalidOperationException($"{command} ended with {process.ExitCode}: {errors}");
    }
}
