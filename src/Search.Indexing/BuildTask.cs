using Search.Indexing.Selection;
using Search.Schema;

namespace Search.Indexing;

/// <summary>One build: what there was, what there is, and what is to be done.</summary>
internal sealed record BuildTask(
    IndexAnalysis Analysis, Admission Admission, FormerIndex Former, SourceList Sources, ChangePlan Plan, string? FullBecause, DateTimeOffset Seen)
{
    /// <summary>What the front matter of the files to be read has, by path.</summary>
    public IReadOnlyDictionary<string, SurveyedPost> Survey { get; init; } = new Dictionary<string, SurveyedPost>();

    /// <summary>The words of the index.</summary>
    public IReadOnlyList<IndexWord> Words { get; init; } = [];

    /// <summary>Whether nothing of the former index is taken over.</summary>
    public bool IsFull { get; init; }
}
