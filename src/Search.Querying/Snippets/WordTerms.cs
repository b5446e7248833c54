using Search.Querying.Matching;

namespace Search.Querying.Snippets;

/// <summary>The terms of one word, by which a text that was just analyzed is searched. Not thread-safe.</summary>
internal sealed class WordTerms
{
    private readonly string[] _surfaces;
    private readonly Dictionary<string, List<(int Edge, MatchTier Tier)>> _edgesOf = new(StringComparer.Ordinal);

    public WordTerms(WordGraph graph)
    {
        Edges = graph.Edges.Count;
        _surfaces = [.. graph.Edges.SelectMany(edge => edge.Terms).Select(term => term.Entry.Surface).Distinct(StringComparer.Ordinal)];
        Walk = new PhraseWalk(graph);
        for (int edge = 0; edge < graph.Edges.Count; edge++)
        {
            foreach (ExpandedTerm term in graph.Edges[edge].Terms)
            {
                if (!_edgesOf.TryGetValue(term.Entry.Term, out List<(int, MatchTier)>? edges)) _edgesOf.Add(term.Entry.Term, edges = []);
                edges.Add((edge, term.Tier));
            }
        }
    }

    /// <summary>How many edges the word's graph has.</summary>
    public int Edges { get; }

    public PhraseWalk Walk { get; }

    /// <summary>Whether a normalized text holds the characters of any of the terms; where it does not, it need not be analyzed.</summary>
    public bool MayStandIn(ReadOnlySpan<char> normalized)
    {
        foreach (string surface in _surfaces)
        {
            if (normalized.IndexOf(surface, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }

    /// <summary>The edges that a term of the text may stand on.</summary>
    public IReadOnlyList<(int Edge, MatchTier Tier)> EdgesOf(string term) =>
        _edgesOf.TryGetValue(term, out List<(int, MatchTier)>? edges) ? edges : [];
}
