using Search.Analysis.Terms;
using Search.Querying.Evaluation;
using Search.Querying.Words;
using Search.Schema;

namespace Search.Querying.Planning;

/// <summary>The analyzer of one thread and what works with it on one index.</summary>
internal sealed class PlanningTools
{
    private readonly IndexSnapshot _index;

    public PlanningTools(IndexSnapshot index)
    {
        _index = index;
        Words = new RunReader(index.Analysis, index.Expander);
        Words.Dictionary.Synonyms = index.SynonymsBy(Words.Analyze);
        Words.Dictionary.Aliases = index.Aliases;
        Planner = new QueryPlanner(Words, new LabelKeys(Words.Analyzer, Words.Table), index.Plans);
        Scopes = [.. index.Reader.Leaves.Select(leaf => new SegmentScope(leaf, index.MemoryOf(leaf.Ord), index.Weights))];
    }

    public RunReader Words { get; }

    public QueryPlanner Planner { get; }

    /// <summary>The segments as this thread reads them.</summary>
    public IReadOnlyList<SegmentScope> Scopes { get; }

    /// <summary>Prepares for a question that the current thread asks.</summary>
    public void Begin()
    {
        foreach (SegmentScope scope in Scopes) scope.Begin();
    }

    /// <summary>The rarities of the distinct words of a title, added.</summary>
    public double TitleRarity(string title)
    {
        double sum = 0;
        HashSet<int> seen = [];
        int last = -1;
        foreach (TermOccurrence occurrence in Words.Analyzer.Analyze(title, TextKind.Prose))
        {
            if (occurrence.Position == last) continue;
            last = occurrence.Position;
            Lexeme lexeme = Words.Table[occurrence.LexemeId];
            if (lexeme.IsFunctionWord || !seen.Add(occurrence.LexemeId)) continue;
            double rarity = _index.Weights.RarityOf(_index.Catalog.Find(lexeme.Term)?.Posts ?? 0, _index.Statistics.Posts);
            sum += lexeme.Kind == WordKind.Filler ? rarity * _index.Weights.Filler : rarity;
        }
        return sum;
    }
}
