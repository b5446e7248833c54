using System.Globalization;

namespace Search.Benchmarks;

/// <summary>What questions took, as percentiles over questions: of each class and of all.</summary>
internal sealed class QuestionTimes(Question[] questions)
{
    private readonly List<double>[] _milliseconds = [.. questions.Select(_ => new List<double>())];
    private readonly long[] _bytes = new long[questions.Length];
    private readonly int[] _hits = new int[questions.Length];

    /// <summary>One answer to the question with this number; a question asked several times counts with its median.</summary>
    public void Add(int number, double milliseconds, long bytes, int hits)
    {
        _milliseconds[number].Add(milliseconds);
        _bytes[number] = Math.Max(_bytes[number], bytes);
        _hits[number] = hits;
    }

    /// <summary>Prints lines of way, class, questions, p50, p90, p99 in ms, megabytes allocated by the median and by the worst question, and share of questions with a hit.</summary>
    public void Print(string way)
    {
        int[] all = [.. Enumerable.Range(0, questions.Length)];
        foreach (IGrouping<string, int> numbers in all.GroupBy(number => questions[number].Class)) Print(way, numbers.Key, [.. numbers]);
        Print(way, "all", all);
    }

    private void Print(string way, string name, int[] numbers)
    {
        double[] times = [.. numbers.Select(number => Percentile([.. _milliseconds[number].Order()], 50)).Order()];
        double[] megabytes = [.. numbers.Select(number => _bytes[number] / 1e6).Order()];
        double found = numbers.Count(number => _hits[number] > 0) / (double)numbers.Length;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{way}\t{name}\t{numbers.Length}\t{Percentile(times, 50):f3}\t{Percentile(times, 90):f3}\t{Percentile(times, 99):f3}\t{Percentile(megabytes, 50):f2}\t{megabytes[^1]:f2}\t{found:f2}"));
    }

    /// <summary>The nearest rank: the smallest value that so many per cent do not pass.</summary>
    public static double Percentile(IReadOnlyList<double> sorted, int percent) => sorted[Math.Max(0, (sorted.Count * percent + 99) / 100 - 1)];
}
