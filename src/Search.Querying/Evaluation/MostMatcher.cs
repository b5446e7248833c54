namespace Search.Querying.Evaluation;

/// <summary>Matches where any of the words does and remembers which are missing; the collector keeps the posts that have most.</summary>
/// <param name="words">The words, with their numbers in the question.</param>
internal sealed class MostMatcher(IReadOnlyList<(PostMatcher Matcher, int Number)> words) : PostMatcher
{
    private int _evaluated = -1;
    private ulong _missing;
    private bool _any;

    public override long Cost { get; } = words.Sum(word => word.Matcher.Cost);

    public override int Reach(int target)
    {
        if (Doc >= target) return Doc;
        int first = End;
        foreach ((PostMatcher matcher, _) in words) first = Math.Min(first, matcher.Reach(target));
        return Doc = first;
    }

    public override bool Matches()
    {
        if (_evaluated == Doc) return _any;
        _evaluated = Doc;
        _missing = 0;
        _any = false;
        foreach ((PostMatcher matcher, int number) in words)
        {
            if (matcher.Doc == Doc && matcher.Matches()) _any = true;
            else _missing |= 1UL << number;
        }

        return _any;
    }

    public override void AddTo(MatchSummary summary)
    {
        foreach ((PostMatcher matcher, int number) in words)
        {
            if ((_missing & 1UL << number) == 0) matcher.AddTo(summary);
        }

        summary.Missing |= _missing;
        summary.Weaken(MatchTier.Fuzzy);
    }
}
