namespace Search.Querying.Evaluation;

/// <summary>Matches the posts that a condition holds for; a qualifier adds nothing to the score.</summary>
internal sealed class FilterMatcher(SegmentScope scope, Func<int, bool> holds, long cost) : PostMatcher
{
    public override long Cost => cost;

    public override int Reach(int target)
    {
        if (Doc >= target) return Doc;
        int max = scope.Segment.MaxDoc;
        for (int doc = target; doc < max; doc++)
        {
            if (scope.IsLive(doc) && holds(doc)) return Doc = doc;
        }

        return Doc = End;
    }

    public override bool Matches() => true;

    public override void AddTo(MatchSummary summary)
    {
    }
}
