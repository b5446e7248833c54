using Lucene.Net.Search;

namespace Search.Querying.Evaluation;

/// <summary>Walks the matching posts of one segment and says what each is worth.</summary>
internal sealed class PostsScorer(Weight weight, PostMatcher matcher, SegmentScope scope, Func<long, double> recencyOf) : Scorer(weight)
{
    private readonly MatchSummary _summary = new();
    private int _doc = -1;
    private int _scored = -1;

    public override int DocID => _doc;

    public override int Freq => 1;

    public SegmentScope Scope => scope;

    /// <summary>What the current post's match is worth; valid until the next move.</summary>
    public MatchSummary Summary
    {
        get
        {
            if (_scored != _doc)
            {
                _scored = _doc;
                _summary.Clear();
                matcher.AddTo(_summary);
                _summary.Score *= recencyOf(scope.Values.Instant(_doc));
            }

            return _summary;
        }
    }

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        int doc = target;
        while ((doc = matcher.Reach(doc)) != PostMatcher.End && !matcher.Matches()) doc++;
        return _doc = doc;
    }

    public override float GetScore() => (float)Summary.Score;

    public override long GetCost() => matcher.Cost;
}
