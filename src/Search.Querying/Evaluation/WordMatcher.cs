using Lucene.Net.Index;
using Search.Querying.Matching;
using Search.Querying.Ranking;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>Matches one word in all fields it may stand in, and scores it by BM25F.</summary>
internal sealed class WordMatcher : PostMatcher
{
    private readonly WordPlan _plan;
    private readonly SegmentScope _scope;
    private readonly FieldPositions[] _fields;
    private readonly CursorUnion _candidates;
    private readonly PhraseWalk? _walk;
    private readonly List<PlacedMatch>?[] _places = new List<PlacedMatch>?[PostFields.Text.Count];
    private int _evaluated = -1;
    private int _placed = -1;
    private double _frequency;
    private MatchTier _tier;
    private bool _isInTitle;

    public WordMatcher(WordPlan plan, SegmentScope scope)
    {
        _plan = plan;
        _scope = scope;
        (_fields, _candidates) = Open(plan, scope);
        if (!plan.Graph.IsSingle) _walk = new PhraseWalk(plan.Graph);
    }

    public override long Cost => _plan.Graph.Cut.Sum(edge => edge.Posts);

    /// <summary>The word's score alone for the current post, which matches.</summary>
    public double Score => _plan.Rarity * _scope.Weights.Saturate(_frequency);

    public WordPlan Plan => _plan;

    public override WordMatcher? AsWord => this;

    public override int Reach(int target) => Doc >= target ? Doc : Doc = _candidates.Reach(target);

    public override bool Matches()
    {
        if (_evaluated != Doc) Evaluate();
        return _frequency > 0;
    }

    public override void AddTo(MatchSummary summary)
    {
        summary.Score += Score;
        summary.Weaken(_tier);
        summary.Words++;
        if (_isInTitle) summary.WordsInTitle++;
    }

    /// <summary>The places in a field of the current post, by last position.</summary>
    public IReadOnlyList<PlacedMatch> Places(int field)
    {
        if (_walk is null && _placed != Doc) ReadPlaces();
        return _places[field] ?? (IReadOnlyList<PlacedMatch>)[];
    }

    private void Evaluate()
    {
        _evaluated = Doc;
        _frequency = 0;
        _tier = MatchTier.Fuzzy;
        _isInTitle = false;
        RankingWeights weights = _scope.Weights;
        foreach (FieldPositions field in _fields)
        {
            field.MoveTo(Doc);
            MatchTier best = MatchTier.Fuzzy;
            double count = _walk is null ? field.Count(weights.Tiers, _plan.Floor, ref best) : CountPlaces(field, weights.Tiers, ref best);
            if (count == 0) continue;
            if (best < _tier) _tier = best;
            _isInTitle |= field.Field == 0 && best == MatchTier.Exact;
            double penalty = weights.LengthPenalty[field.Field];
            double length = _scope.Values.Length(field.Field, Doc) / _scope.AverageLength(field.Field);
            _frequency += weights.Fields[field.Field] * count / (1 - penalty + penalty * length);
        }
    }

    private double CountPlaces(FieldPositions field, IReadOnlyList<double> tierWeights, ref MatchTier best)
    {
        List<PlacedMatch> places = _places[field.Field] ??= [];
        _walk!.Find(field, places);
        double sum = 0;
        foreach (PlacedMatch place in places)
        {
            // A loosened word is labelled so, but counts as what it is.
            MatchTier tier = PhraseWalk.Weaker(place.Tier, _plan.Floor);
            sum += tierWeights[(int)place.Tier];
            if (tier < best) best = tier;
        }

        return sum;
    }

    private void ReadPlaces()
    {
        _placed = Doc;
        foreach (FieldPositions field in _fields)
        {
            List<PlacedMatch> places = _places[field.Field] ??= [];
            places.Clear();
            for (int edge = 0; edge < _plan.Graph.Edges.Count; edge++) field.Read(edge, places);
            places.Sort(static (a, b) => a.Last != b.Last ? a.Last.CompareTo(b.Last) : a.Tier.CompareTo(b.Tier));
        }
    }

    private static (FieldPositions[] Fields, CursorUnion Candidates) Open(WordPlan plan, SegmentScope scope)
    {
        List<FieldPositions> fields = [];
        HashSet<TermCursor> candidates = [];
        foreach (int field in plan.Fields)
        {
            TermsEnum? terms = null;
            Dictionary<string, TermCursor?> open = new(StringComparer.Ordinal);
            var edges = new (TermCursor, MatchTier)[plan.Graph.Edges.Count][];
            for (int i = 0; i < edges.Length; i++)
            {
                GraphEdge edge = plan.Graph.Edges[i];
                List<(TermCursor, MatchTier)> cursors = [];
                foreach (ExpandedTerm term in edge.Terms)
                {
                    if (!open.TryGetValue(term.Entry.Term, out TermCursor? cursor))
                    {
                        terms ??= scope.Segment.GetTerms(PostFields.Text[field])?.GetEnumerator();
                        cursor = terms is not null && term.Entry.At(scope.Number, field) is { } state ? TermCursor.Open(terms, term.Entry, state, scope.Live) : null;
                        open.Add(term.Entry.Term, cursor);
                    }

                    if (cursor is not null) cursors.Add((cursor, term.Tier));
                }

                edges[i] = [.. cursors];
                if (plan.Graph.Cut.Contains(edge)) candidates.UnionWith(cursors.Select(pair => pair.Item1));
            }

            var positions = new FieldPositions(field, edges);
            if (!positions.IsEmpty) fields.Add(positions);
        }

        return ([.. fields], new CursorUnion(candidates));
    }
}
