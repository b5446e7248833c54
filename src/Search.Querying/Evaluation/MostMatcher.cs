using Search.Querying.Matching;
using Search.Querying.Ranking;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>Matches where any of the words does and remembers which are missing; the collector keeps the posts that have most.</summary>
/// <param name="words">The words, with their numbers in the question.</param>
/// <param name="weights">For the gain of neighbours.</param>
internal sealed class MostMatcher(IReadOnlyList<(PostMatcher Matcher, int Number)> words, RankingWeights weights) : PostMatcher
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

        for (int i = 0; i + 1 < words.Count; i++)
        {
            if ((_missing & 3UL << i) == 0 && words[i].Matcher.AsWord is { } first && words[i + 1].Matcher.AsWord is { } second)
                summary.Score += weights.Neighbours * (first.Plan.Rarity + second.Plan.Rarity) / 2 * Nearness(first, second);
        }

        summary.Missing |= _missing;
        summary.Weaken(MatchTier.Fuzzy);
    }

    /// <summary>1 where the second word follows the first at once, less where others stand between, 0 where it is too far.</summary>
    private double Nearness(WordMatcher first, WordMatcher second)
    {
        int nearest = int.MaxValue;
        for (int field = 0; field < PostFields.Text.Count; field++)
        {
            IReadOnlyList<PlacedMatch> before = first.Places(field), after = second.Places(field);
            int j = 0;
            foreach (PlacedMatch place in before)
            {
                while (j < after.Count && after[j].First <= place.Last) j++;
                if (j == after.Count) break;
                nearest = Math.Min(nearest, after[j].First - place.Last);
            }
        }

        return nearest <= weights.NeighbourReach ? 1.0 / nearest : 0;
    }
}
