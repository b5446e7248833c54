using Search.Analysis.Normalization;
using Search.Analysis.Terms;
using Search.Querying.Matching;

namespace Search.Querying.Snippets;

/// <summary>A text analyzed again, in which the places of words can be found with their source.</summary>
internal sealed class AnalyzedText
{
    private readonly List<(string Term, int Position, int Start, int End)> _terms = [];

    private readonly string _text;

    public AnalyzedText(string text, TextKind kind, WordPlanner words)
    {
        _text = text;
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
        return matches.SelectMany(match => Pieces(match, spans));
    }

    /// <summary>The source of a match: one piece, or several where something that counts stands between its terms (コカ・コーラ).</summary>
    private IEnumerable<Highlight> Pieces(PlacedMatch match, Dictionary<int, (int Start, int End)> spans)
    {
        (int start, int end) = spans[match.First];
        for (int position = match.First + 1; position <= match.Last; position++)
        {
            if (!spans.TryGetValue(position, out (int Start, int End) next)) continue;
            if (next.Start > end && TextNormalizer.Fold(_text[end..next.Start]).Length > 0)
            {
                yield return new Highlight(start, end);
                (start, end) = next;
                continue;
            }

            end = Math.Max(end, next.End);
        }

        yield return new Highlight(start, end);
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
