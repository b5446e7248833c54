using System.Collections.Concurrent;
using Search.Querying.Matching;

namespace Search.Querying.Planning;

/// <summary>Remembers words that were prepared: people page through answers, and the same words return. Thread-safe.</summary>
internal sealed class PlanMemory
{
    private const int MaxWords = 1_000;
    private const int LongestWord = 64;

    private readonly ConcurrentDictionary<(string Text, string? Field, WordForm Form, int PrefixLimit), (RunAnalysis Run, WordPlan Plan)> _known = new();

    public (RunAnalysis Run, WordPlan Plan)? Find(string text, string? field, WordForm form, int prefixLimit) =>
        _known.TryGetValue((text, field, form, prefixLimit), out (RunAnalysis, WordPlan) known) ? known : null;

    public (RunAnalysis Run, WordPlan Plan) Keep(string text, string? field, WordForm form, int prefixLimit, (RunAnalysis Run, WordPlan Plan) prepared)
    {
        if (text.Length > LongestWord) return prepared;
        if (_known.Count >= MaxWords) _known.Clear();
        return _known[(text, field, form, prefixLimit)] = prepared;
    }
}
