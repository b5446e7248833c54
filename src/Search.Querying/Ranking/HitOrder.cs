using Search.Querying.Evaluation;
using Search.Schema;

namespace Search.Querying.Ranking;

/// <summary>Puts found posts in order. Ties: newer first, then by path, so that the order is total.</summary>
internal static class HitOrder
{
    /// <summary>Sorts by relevance, or by date.</summary>
    public static void Sort(List<FoundPost> found, SortOrder order, Func<int, string> pathOf)
    {
        switch (order)
        {
            case SortOrder.Newest:
                found.Sort((a, b) => a.Instant != b.Instant ? b.Instant.CompareTo(a.Instant) : ByPath(a, b, pathOf));
                break;
            case SortOrder.Oldest:
                found.Sort((a, b) => a.Instant != b.Instant ? Undated(a).CompareTo(Undated(b)) : ByPath(a, b, pathOf));
                break;
            default:
                KeepExactTitlesFirst(found);
                found.Sort((a, b) => ByRelevance(a, b, pathOf));
                break;
        }
    }

    /// <summary>
    /// A lower tier never outranks a title that matches exactly: where one would, the scores of all lower tiers are lessened
    /// in proportion until the best of them lies just below the worst such title.
    /// </summary>
    private static void KeepExactTitlesFirst(List<FoundPost> found)
    {
        double worstTitle = double.MaxValue, bestLower = 0;
        foreach (FoundPost post in found)
        {
            if (post is { IsTitleExact: true, Tier: MatchTier.Exact }) worstTitle = Math.Min(worstTitle, post.Score);
            else if (post.Tier is > MatchTier.Exact and < MatchTier.Substring) bestLower = Math.Max(bestLower, post.Score);
        }

        if (worstTitle == double.MaxValue || bestLower < worstTitle) return;
        double factor = 0.999 * worstTitle / bestLower;
        foreach (ref FoundPost post in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found))
        {
            if (post.Tier is > MatchTier.Exact and < MatchTier.Substring) post = post with { Score = post.Score * factor };
        }
    }

    private static int ByRelevance(FoundPost a, FoundPost b, Func<int, string> pathOf)
    {
        int order = Class(a).CompareTo(Class(b));
        if (order == 0) order = b.Score.CompareTo(a.Score);
        if (order == 0) order = b.Instant.CompareTo(a.Instant);
        return order == 0 ? ByPath(a, b, pathOf) : order;
    }

    // Found as words, found as characters, found by loosening.
    private static int Class(FoundPost post) => post.Tier switch { MatchTier.Substring => 1, MatchTier.Fuzzy => 2, _ => 0 };

    private static long Undated(FoundPost post) => post.Instant == PostDocValues.None ? long.MaxValue : post.Instant;

    private static int ByPath(FoundPost a, FoundPost b, Func<int, string> pathOf) =>
        a.Doc == b.Doc ? 0 : string.CompareOrdinal(pathOf(a.Doc), pathOf(b.Doc));
}
