using Search.Schema;

namespace Search.Querying.Ranking;

/// <summary>Puts found posts in order. Ties: newer first, then by path, so that the order is total.</summary>
internal sealed class HitOrder(SortOrder order, Func<int, string> pathOf) : IComparer<FoundPost>
{
    public int Compare(FoundPost a, FoundPost b)
    {
        if (a.Doc == b.Doc) return 0;
        int compared = order switch
        {
            SortOrder.Newest => b.Instant.CompareTo(a.Instant),
            SortOrder.Oldest => Undated(a).CompareTo(Undated(b)),
            _ => b.Score.CompareTo(a.Score),
        };
        if (compared == 0 && order == SortOrder.Relevance) compared = b.Instant.CompareTo(a.Instant);
        return compared == 0 ? string.CompareOrdinal(pathOf(a.Doc), pathOf(b.Doc)) : compared;
    }

    private static long Undated(FoundPost post) => post.Instant == PostDocValues.None ? long.MaxValue : post.Instant;
}
