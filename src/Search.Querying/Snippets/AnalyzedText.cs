using Search.Analysis.Terms;
using Search.Querying.Matching;

namespace Search.Querying.Snippets;

/// <summary>A text analyzed again, in which the places of words can be found with their source.</summary>
internal sealed class AnalyzedText
{
    private readonly List<(string Term, int Position, int Start, int End)> _terms = [];

    public AnalyzedText(string text, TextKind kind, WordPlanner words)
    {
        foreach (TermOccurrence occurrence in words.Analyzer.Analyze(text, kind))
            _terms.Add((words.Table[occurrence.LexemeId].Term, occurrence.Position, occurrence.Start, occurrence.End));
    }

    /// <summary>The places of a word as spans of the source, in no order.</summary>
    public IEnumerable<Highlight> Find(PlanTerms word)
    {
        var source = new Positions(word.Plan.Graph.Edges.Count);
        Dictionary<int, (int Start, int End)> spans = [];
        foreach ((string term, int position, int start, int end) in _terms)
        {
            IReadOnlyList<(int Edge, MatchTier Tier)> edges = word.EdgesOf(term);
            if (edges.Count == 0) continue;
            spans[position] = spans.TryGetValue(position, out (int Start, int End) span) ? (Math.Min(span.Start, start), Math.Max(span.End, end)) : (start, end);
            foreach ((int edge, MatchTier tier) in edges) source.Add(edge, new PlacedMatch(position, position, tier));
        }

        List<PlacedMatch> matches = [];
        word.Walk.Find(source, matches);
        foreach (PlacedMatch match in matches) yield return new Highlight(spans[match.First].Start, Math.Max(spans[match.First].End, spans[match.Last].End));
    }

    private sealed class Positions(int edges) : IPositionSource
    {
        private readonly List<PlacedMatch>?[] _places = new List<PlacedMatch>?[edges];

        public void Add(int edge, PlacedMatch place) => (_places[edge] ??= []).Add(place);

        public bool Has(int edge) => _places[edge] is not null;

        public void Read(int edge, List<PlacedMatch> places)
        {
            if (_places[edge] is { } found) places.AddRange(found);
        }
    }
}
