using Search.Querying.Ranking;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>Matches where every required part does and no excluded one; words that stand near each other gain.</summary>
internal sealed class AllMatcher : PostMatcher
{
    // A window over more words than this tells nothing more, and costs the square of their number.
    private const int MostNear = 8;

    private readonly PostMatcher[] _required;
    private readonly PostMatcher[] _excluded;
    private readonly PostMatcher[] _optional;
    private readonly WordMatcher[] _words;
    private readonly RankingWeights _weights;
    private int _evaluated = -1;
    private bool _matches;

    /// <param name="required">At least one.</param>
    /// <param name="excluded">Parts that must not match.</param>
    /// <param name="optional">Parts that add to the score only.</param>
    /// <param name="weights">For the gain of nearness.</param>
    public AllMatcher(IEnumerable<PostMatcher> required, IEnumerable<PostMatcher> excluded, IEnumerable<PostMatcher> optional, RankingWeights weights)
    {
        _required = [.. required.OrderBy(part => part.Cost)];
        _excluded = [.. excluded];
        _optional = [.. optional];
        _words = [.. _required.OfType<WordMatcher>().Take(MostNear)];
        _weights = weights;
    }

    public override long Cost => _required[0].Cost;

    public override int Reach(int target)
    {
        if (Doc >= target) return Doc;
        int doc = _required[0].Reach(target);
        for (int i = 1; i < _required.Length && doc != End;)
        {
            int reached = _required[i].Reach(doc);
            if (reached == doc)
            {
                i++;
                continue;
            }

            doc = reached == End ? End : _required[0].Reach(reached);
            i = 1;
        }

        return Doc = doc;
    }

    public override bool Matches()
    {
        if (_evaluated == Doc) return _matches;
        _evaluated = Doc;
        return _matches = Array.TrueForAll(_required, part => part.Matches()) && !Array.Exists(_excluded, part => part.MatchesAt(Doc));
    }

    public override void AddTo(MatchSummary summary)
    {
        double before = summary.Score;
        foreach (PostMatcher part in _required) part.AddTo(summary);
        if (_words.Length > 1) summary.Score = before + (summary.Score - before) * Nearness();
        foreach (PostMatcher part in _optional)
        {
            if (part.MatchesAt(Doc) && part is WordMatcher word) summary.Score += word.Score;
        }
    }

    private double Nearness()
    {
        double best = 1;
        for (int field = 0; field < PostFields.Text.Count; field++)
        {
            int between = NarrowestWindow.Of(_words, field);
            if (between >= 0) best = Math.Max(best, _weights.ProximityOf(between));
        }

        return best;
    }
}
