using System.Collections.Concurrent;
using Search.Querying.Matching;
using Search.Querying.Words;

namespace Search.Querying.Planning;

/// <summary>Remembers runs that were looked up: people page through answers, and the same words return. Thread-safe.</summary>
internal sealed class PlanMemory
{
    private const int MaxRuns = 1_000;
    private const int LongestRun = 64;

    private readonly ConcurrentDictionary<(string Text, string? Field, WordForm Form, int PrefixLimit), QuestionRun> _known = new();

    /// <summary>A run as it was looked up before, or as <paramref name="read"/> does it now.</summary>
    public QuestionRun Find(string text, string? field, WordForm form, int prefixLimit, Func<QuestionRun> read)
    {
        (string, string?, WordForm, int) key = (text, field, form, prefixLimit);
        if (_known.TryGetValue(key, out QuestionRun? known)) return known;
        QuestionRun run = read();
        if (text.Length > LongestRun) return run;
        if (_known.Count >= MaxRuns) _known.Clear();
        return _known[key] = run;
    }
}
