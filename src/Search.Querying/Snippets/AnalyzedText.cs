using Search.Analysis.Normalization;
using Search.Analysis.Terms;
using Search.Querying.Matching;
using Search.Querying.Words;

namespace Search.Querying.Snippets;

/// <summary>A text analyzed again, in which the places of words can be found with their source.</summary>
internal sealed class AnalyzedText
{
    private readonly List<(string Term, int Position, int Start, int End)> _terms = [];

    private readonly string _text;

    public AnalyzedText(string text, TextKind kind, RunReader words)
    {
        _text = text;
        foreach (TermOccurrence occurrence in words.Analyzer.Analyze(text, kind))
            _terms.Add((words.Table[occurrence.LexemeId].Term, occurrence.Position, occurrence.Start, occurrence.End));
    }

    /// <summary>The places of a word as spans of the source, in no order.</summary>
    /// <param name="word">The word.</param>
    /// <param name="weakest">The loosest tier wanted: what is shown of an exact hit is exact.</param>
    public IEnumerable<Highlight> Find(WordTerms word, MatchTier weakest)
    {
        var source = new Positions(word.Edges);
        Dictionary<int, List<Highlight>> spans = [];
        foreach ((string term, int position, int start, int end) in _terms)
        {
            bool isWanted = false;
            foreach ((int edge, MatchTier tier) in word.EdgesOf(term))
            {
                if (tier > weakest) continue;
                source.Add(edge, new PlacedMatch(position, position, tier));
                isWanted = true;
            }

            if (!isWanted) continue;
            if (!spans.TryGetValue(position, out List<Highlight>? known)) spans.Add(position, known = []);
            known.Add(new Highlight(start, end));
        }

        List<PlacedMatch> matches = [];
        word.Walk.Find(source, matches);
        return matches.Where(match => match.Tier <= weakest).SelectMany(match => match.First == match.Last ? spans[match.First] : Pieces(match, spans));
    }

    /// <summary>The source of a match of several terms: one piece, or several where something that counts stands between (コカ・コーラ).</summary>
    private IEnumerable<Highlight> Pieces(PlacedMatch match, Dictionary<int, List<Highlight>> spans)
    {
        Highlight piece = spans[match.First][0];
        for (int position = match.First + 1; position <= match.Last; position++)
        {
            if (!spans.TryGetValue(position, out List<Highlight>? terms)) continue;
            // Several terms of the place may be the word's; the nearest that goes on is the one.
            Highlight next = terms.Find(term => term.Start >= piece.End);
            if (next.End == 0) next = terms[0];
            if (next.Start > piece.End && TextNormalizer.Fold(_text[piece.End..next.Start]).Length > 0)
            {
                yield return piece;
                piece = next;
                continue;
            }

            piece = piece with { End = Math.Max(piece.End, next.End) };
        }

        yield return piece;
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
