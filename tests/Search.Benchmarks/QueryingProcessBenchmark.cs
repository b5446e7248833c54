using System.Diagnostics;
using System.Globalization;

namespace Search.Benchmarks;

/// <summary>How long does one question take as a whole process, beside one that only tells its version, and how much memory?</summary>
internal static class QueryingProcessBenchmark
{
    private const int Runs = 20;
    private const int OfClass = 4;
    private const string Measurer = "/usr/bin/time";

    private static readonly string[] Version = ["--version"];

    public static int Run(string command, string index, string path)
    {
        Calibration.Print();
        Measure(command, "--version", []);
        foreach (IGrouping<string, Question> questions in Question.Read(path).GroupBy(question => question.Class))
        {
            Measure(command, questions.Key, [.. questions.Take(OfClass).Select(question => ArgumentsOf(index, question))]);
        }

        return 0;
    }

    private static string[] ArgumentsOf(string index, Question question) =>
        ["query", "--index", index, "--format", "json", "--clock", "2026-01-01", "--", question.Text];

    // The version is asked for by turns with the questions, so that both are timed on the same machine.
    private static void Measure(string command, string name, string[][] questions)
    {
        List<double> versions = [], times = [];
        for (int run = 0; run < Runs; run++)
        {
            // The first run brings files into memory.
            bool isKept = run > 0;
            foreach (string[] arguments in questions.Prepend(Version))
            {
                double milliseconds = Time(command, arguments);
                if (isKept) (arguments == Version ? versions : times).Add(milliseconds);
            }
        }

        if (questions.Length == 0) (times, questions) = (versions, [Version]);
        versions.Sort();
        times.Sort();
        double median = QuestionTimes.Percentile(times, 50), slow = QuestionTimes.Percentile(times, 90);
        double ratio = median / QuestionTimes.Percentile(versions, 50);
        string peak = File.Exists(Measurer) ? questions.Max(question => PeakOf(command, question)).ToString("f0", CultureInfo.InvariantCulture) : "not measured";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"process, {name,-10} p50 {median,7:f1} ms   p90 {slow,7:f1} ms   {ratio,5:f2} × --version   MB of memory at the peak: {peak}"));
    }

    private static double Time(string command, string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        Start(command, arguments);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // From a small process: on Linux a peak begins with that of the process that started it.
    private static double PeakOf(string command, string[] arguments) =>
        double.Parse(Start(Measurer, ["-q", "-f", "%M", command, .. arguments]).Trim().Split('\n')[^1], CultureInfo.InvariantCulture) / 1000;

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
