using Search.Querying.Evaluation;
using Search.Querying.Nodes;
using Search.Querying.Planning;
using Search.Querying.Ranking;
using Search.Schema;

namespace Search.Querying.Paging;

/// <summary>The posts listed for a question: how many they are, and those of one page in their order.</summary>
internal sealed class PostList
{
    private PostList(SearchRun run, List<FoundPost> posts, int offset, IReadOnlyList<FoundPost> page)
    {
        (Run, Posts, Offset, Page) = (run, posts, offset, page);
        Total = posts.Count(post => post.IsWhole);
    }

    public SearchRun Run { get; }

    /// <summary>All posts, in no order.</summary>
    public IReadOnlyList<FoundPost> Posts { get; }

    /// <summary>How many posts have all that was asked.</summary>
    public int Total { get; }

    /// <summary>How many are listed besides.</summary>
    public int Partial => Posts.Count - Total;

    /// <summary>How many posts come before the page.</summary>
    public int Offset { get; }

    /// <summary>The posts of the page, in order.</summary>
    public IReadOnlyList<FoundPost> Page { get; }

    /// <summary>How many posts only the exclusions kept out, where nothing else is left.</summary>
    public int Dropped { get; private init; }

    public int[] TotalsByTier
    {
        get
        {
            int[] tiers = new int[6];
            foreach (FoundPost post in Posts) tiers[(int)post.Tier]++;
            return tiers;
        }
    }

    /// <summary>The list of a question.</summary>
    public static PostList Of(PostQuery query, IndexSnapshot index, PlanningTools tools, SearchOptions options, CancellationToken cancellation)
    {
        var run = new SearchRun(index, tools, options.Moment, cancellation);
        SortOrder order = options.Sort ?? query.Sort ?? SortOrder.Relevance;
        if (query.IsEmpty) return Of(run, [], order, options, cancellation);
        PlanNode plan = tools.Planner.Plan(query.Root);
        PostList list = Of(run, run.Find(plan), order, options, cancellation);
        if (list.Posts.Count > 0 || plan is not AllPlan { Excluded.Count: > 0 } all) return list;
        return new PostList(run, [], 0, []) { Dropped = new SearchRun(index, tools, options.Moment, cancellation).Find(new AllPlan(all.Parts, [])).Count };
    }

    /// <summary>The list of posts that were found.</summary>
    public static PostList Of(SearchRun run, List<FoundPost> found, SortOrder order, SearchOptions options, CancellationToken cancellation)
    {
        if (options.WeakestTier is { } weakest and < MatchTier.Fuzzy) found.RemoveAll(post => post.Tier > weakest);
        // In the order of dates a post that has half of the words would come before one that has them all.
        bool isDated = order != SortOrder.Relevance && found.Exists(post => post.IsWhole);
        MatchArrangement loosest = options.LoosestMatch ?? (isDated ? MatchArrangement.All : MatchArrangement.Most);
        if (loosest < MatchArrangement.Most) found.RemoveAll(post => !post.IsWhole);
        if (loosest < MatchArrangement.All) KeepArranged(run, found, loosest);
        int offset = Math.Clamp(options.Offset, 0, found.Count);
        int count = Math.Clamp(options.Limit, 0, found.Count - offset);
        return new PostList(run, found, offset, PageOf(run, found, order, offset, count, cancellation));
    }

    private static FoundPost[] PageOf(SearchRun run, List<FoundPost> found, SortOrder order, int offset, int count, CancellationToken cancellation)
    {
        if (count == 0) return [];
        var comparer = new HitOrder(order, run.PathOf);
        if (order != SortOrder.Relevance) return BestPosts.Of(found, offset + count, comparer)[offset..];
        FoundPost[] best = BestPosts.Of(found, Math.Max(run.Weights.Refined, offset + count), comparer);
        // Behind the refined ones the order of words alone goes on: no refined post is worth less than it was.
        FoundPost[] refined = best[..Math.Min(best.Length, run.Weights.Refined)];
        new Refinement(run).Refine(refined, Math.Min(offset + count, refined.Length), cancellation);
        Array.Sort(refined, comparer);
        FoundPost[] ordered = [.. refined, .. best[refined.Length..]];
        return ordered[offset..(offset + count)];
    }

    private static void KeepArranged(SearchRun run, List<FoundPost> found, MatchArrangement loosest)
    {
        IReadOnlyList<ShownWord> words = ShownWord.Of(run);
        List<PlacedWord>[] places = HitPlaces.Of(run, words, found);
        MatchArrangement[] arrangements = new Arrangements(run, words).Of(found, places, i =>
        {
            (SegmentScope scope, int doc) = run.Locate(found[i].Doc);
            return StoredBodyReader.Of(scope.Segment, doc);
        });
        int kept = 0;
        for (int i = 0; i < found.Count; i++)
        {
            if (arrangements[i] <= loosest) found[kept++] = found[i];
        }
        found.RemoveRange(kept, found.Count - kept);
    }
}
