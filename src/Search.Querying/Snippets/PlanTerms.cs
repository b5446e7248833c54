using Search.Querying.Matching;

namespace Search.Querying.Snippets;

/// <summary>The terms of one word, by which a text that was just analyzed is searched. Not thread-safe.</summary>
internal sealed class PlanTerms
{
    private readonly Dictionary<string, List<(int Edge, MatchTier Tier)>> _edgesOf = new(StringComparer.Ordinal);

    public PlanTerms(WordPlan plan)
    {
        Plan = plan;
        Walk = new PhraseWalk(plan.Graph);
        for (int edge = 0; edge < plan.Graph.Edges.Count; edge++)
        {
            foreach (ExpandedTerm term in plan.Graph.Edges[edge].Terms)
            {
                if (!_edgesOf.TryGetValue(term.Entry.Term, out List<(int, MatchTier)>? edges)) _edgesOf.Add(term.Entry.Term, edges = []);
                edges.Add((edge, term.Tier));
            }
        }
    }

    public WordPlan Plan { get; }

    public PhraseWalk Walk { get; }

    /// <summary>The edges that a term of the text may stand on.</summary>
    public IReadOnlyList<(int Edge, MatchTier Tier)> EdgesOf(string term) =>
        _edgesOf.TryGetValue(term, out List<(int, MatchTier)>? edges) ? edges : [];
}
