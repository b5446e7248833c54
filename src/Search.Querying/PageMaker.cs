using System.Diagnostics;
using Search.Querying.Evaluation;
using Search.Querying.Planning;
using Search.Querying.Ranking;
using Search.Querying.Snippets;
using Search.Schema;

namespace Search.Querying;

/// <summary>Finds the posts of a question, puts them in order and reads those of one page.</summary>
internal sealed class PageMaker(IndexSnapshot index, PlanningTools tools)
{
    /// <summary>The page of a question.</summary>
    public PostPage Make(PostQuery query, SearchOptions options, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        var run = new SearchRun(index, tools, options.Moment, cancellation);
        List<FoundPost> found = run.Find(query, options.WeakestTier == MatchTier.Fuzzy ? LoosenWhen.Always : LoosenWhen.NothingFound);
        return Make(run, found, query.Text, query.Interpretation + LoosenedNote(query, run), options.Sort ?? query.Sort ?? SortOrder.Relevance, options, tools, start, cancellation);
    }

    /// <summary>The posts like the one at <paramref name="path"/>; null where there is no such post.</summary>
    public PostPage? MakeRelated(string path, SearchOptions options, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        var run = new SearchRun(index, tools, options.Moment, cancellation);
        if (run.FindPath(path) is not { } self) return null;
        (SegmentScope scope, int doc) = run.Locate(self);
        PostValues values = scope.Values.Values(doc);
        List<FoundPost> found = RelatedPosts.PlanFor(index, tools, values, SnippetMaker.Blocks(scope.Segment, doc)) is { } plan ? run.Find(plan) : [];
        found.RemoveAll(post => post.Doc == self);
        return Make(run, found, path, $"「{values.Title}」に似た投稿", options.Sort ?? SortOrder.Relevance, options, tools, start, cancellation);
    }

    private static PostPage Make(
        SearchRun run, List<FoundPost> found, string query, string interpretation, SortOrder order, SearchOptions options, PlanningTools tools, long start, CancellationToken cancellation)
    {
        if (options.WeakestTier is { } weakest and < MatchTier.Fuzzy) found.RemoveAll(post => post.Tier > weakest);
        HitOrder.Sort(found, order, run.PathOf);

        int offset = Math.Clamp(options.Offset, 0, found.Count);
        int count = Math.Clamp(options.Limit, 0, found.Count - offset);
        var snippets = new SnippetMaker(PlanWords.Of(run.Plan), PlanWords.NeedlesOf(run.Plan), tools.Words, options.MostSnippets);
        List<PostHit> hits = new(count);
        for (int i = offset; i < offset + count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            hits.Add(HitOf(found[i], i + 1, run, snippets));
        }

        int[] tiers = new int[6];
        foreach (FoundPost post in found) tiers[(int)post.Tier]++;
        return new PostPage
        {
            Query = query,
            Interpretation = interpretation,
            Total = found.Count,
            TotalsByTier = tiers,
            Hits = hits,
            Facets = FacetCounts.Of(options.Facets, found, run.Locate),
            Suggestions = run.Suggestions,
            TookMs = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 3),
        };
    }

    private static PostHit HitOf(FoundPost post, int rank, SearchRun run, SnippetMaker snippets)
    {
        (SegmentScope scope, int doc) = run.Locate(post.Doc);
        PostValues values = scope.Values.Values(doc);
        ShownPost shown = snippets.Show(scope, doc, values, post.Tier);
        return new PostHit
        {
            Rank = rank,
            Path = values.Path,
            Line = shown.Line,
            Column = shown.Column,
            Url = values.Url,
            Title = values.Title,
            TitleHighlights = shown.TitleHighlights,
            Date = values.Date,
            Tags = values.Tags,
            Categories = values.Categories,
            Author = values.Author,
            Score = Math.Round(post.Score, 6),
            Tier = post.Tier,
            Anchor = shown.Anchor,
            Missing = [.. run.Words.Where((_, number) => (post.Missing & 1UL << number) != 0)],
            Snippets = shown.Snippets,
        };
    }

    private static string LoosenedNote(PostQuery query, SearchRun run) =>
        !run.IsLoosened ? "" : query.IsJapanese ? "（そのままでは見つからないため、条件をゆるめました）" : " (nothing found as asked, so loosened)";
}
