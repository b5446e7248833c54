namespace Search.Querying.Evaluation;

/// <summary>Matches where at least one part does; the tier is that of the closest.</summary>
internal sealed class AnyMatcher(IReadOnlyList<PostMatcher> parts) : PostMatcher
{
    private readonly MatchSummary _part = new();
    private readonly bool[] _matched = new bool[parts.Count];
    private int _evaluated = -1;
    private bool _any;

    public override long Cost { get; } = parts.Sum(part => part.Cost);

    public override int Reach(int target)
    {
        if (Doc >= target) return Doc;
        int first = End;
        foreach (PostMatcher part in parts) first = Math.Min(first, part.Reach(target));
        return Doc = first;
    }

    public override bool Matches()
    {
        if (_evaluated == Doc) return _any;
        _evaluated = Doc;
        _any = false;
        for (int i = 0; i < parts.Count; i++)
        {
            _matched[i] = parts[i].Doc == Doc && parts[i].Matches();
            _any |= _matched[i];
        }

        return _any;
    }

    public override void AddTo(MatchSummary summary)
    {
        var best = MatchTier.Fuzzy;
        bool isInTitle = false, hasWords = false;
        for (int i = 0; i < parts.Count; i++)
        {
            if (!_matched[i]) continue;
            _part.Clear();
            parts[i].AddTo(_part);
            summary.Score += _part.Score;
            if (_part.Tier < best) best = _part.Tier;
            hasWords |= _part.Words > 0;
            isInTitle |= _part.IsTitleExact;
        }

        summary.Weaken(best);
        if (hasWords) summary.Words++;
        if (isInTitle) summary.WordsInTitle++;
    }
}
