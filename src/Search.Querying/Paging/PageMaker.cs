using System.Diagnostics;
using Search.Querying.Corrections;
using Search.Querying.Evaluation;
using Search.Querying.Planning;
using Search.Querying.Ranking;
using Search.Querying.Snippets;
using Search.Querying.Texts;
using Search.Schema;

namespace Search.Querying.Paging;

/// <summary>Finds the posts of a question, puts them in order and reads those of one page.</summary>
internal sealed class PageMaker(IndexSnapshot index, PlanningTools tools)
{
    /// <summary>The page of a question.</summary>
    public PostPage Make(PostQuery query, SearchOptions options, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        PostList list = PostList.Of(query, index, tools, options, cancellation);
        QueryTexts texts = QueryTexts.Of(query.IsJapanese);
        string note = list.Dropped > 0 ? texts.OnlyExcluded(list.Dropped)
            : list.Total == 0 && list.Partial > 0 ? texts.NoneHasAll
            : "";
        return Make(list, query.Text, query.Interpretation + note, query, options, start, cancellation) with { SuggestionsHeading = texts.DidYouMean };
    }

    /// <summary>The posts like the one at <paramref name="path"/>; null where there is no such post.</summary>
    public PostPage? MakeRelated(string path, SearchOptions options, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        var run = new SearchRun(index, tools, options.Moment, cancellation);
        if (run.FindPath(path) is not { } self) return null;
        (SegmentScope scope, int doc) = run.Locate(self);
        PostValues values = scope.Values.Values(doc);
        List<FoundPost> found = RelatedPosts.PlanFor(index, tools, values, StoredBodyReader.Of(scope.Segment, doc)?.Blocks() ?? []) is { } plan ? run.Find(plan) : [];
        found.RemoveAll(post => post.Doc == self);
        PostList list = PostList.Of(run, found, options.Sort ?? SortOrder.Relevance, options, cancellation);
        return Make(list, path, QueryTexts.Of(QueryTexts.IsJapanese(values.Title)).PostsLike(values.Title), asked: null, options, start, cancellation);
    }

    private PostPage Make(
        PostList list, string query, string interpretation, PostQuery? asked, SearchOptions options, long start, CancellationToken cancellation)
    {
        IReadOnlyList<FoundPost> posts = list.Page;
        SearchRun run = list.Run;
        IReadOnlyList<ShownWord> words = ShownWord.Of(run);
        List<PlacedWord>[] places = HitPlaces.Of(run, words, posts);
        var bodies = new StoredBodyReader?[posts.Count];
        MatchArrangement[] arrangements = new Arrangements(run, words).Of(posts, places, BodyOf);
        var snippets = new SnippetMaker(words, [.. run.StandIns.All.Select(one => one.Needle?.Needle).OfType<string>()], tools.Words, options.MostSnippets);
        List<PostHit> hits = new(posts.Count);
        for (int i = 0; i < posts.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            (SegmentScope scope, int doc) = run.Locate(posts[i].Doc);
            PostValues values = scope.Values.Values(doc);
            ShownPost shown = snippets.Show(options.MostSnippets > 0 ? BodyOf(i) : null, values, places[i], posts[i].Tier);
            hits.Add(HitOf(posts[i], list.Offset + i + 1, values, arrangements[i], shown, run));
        }
        return new PostPage
        {
            Query = query,
            Interpretation = interpretation,
            Total = list.Total,
            Partial = list.Partial,
            TotalsByTier = list.TotalsByTier,
            Hits = hits,
            Facets = FacetCounts.Of(options.Facets, list.Posts, run.Locate),
            Suggestions = asked is null ? [] : new Corrector(run, tools).For(asked, stands: hits.Exists(hit => hit.Match == MatchArrangement.Phrase && hit.Tier != MatchTier.Fuzzy)),
            TookMs = Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 3),
        };

        StoredBodyReader? BodyOf(int i)
        {
            (SegmentScope scope, int doc) = run.Locate(posts[i].Doc);
            return bodies[i] ??= StoredBodyReader.Of(scope.Segment, doc);
        }
    }

    private static PostHit HitOf(FoundPost post, int rank, PostValues values, MatchArrangement arrangement, ShownPost shown, SearchRun run) => new()
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
        Match = arrangement,
        Anchor = shown.Anchor,
        Missing = post.IsWhole ? [] : [.. run.Numbers.Words.Where(word => run.Numbers.BitOf(word) is var bit && (bit & run.Numbers.Required & ~post.Mask) != 0).Select(word => word.Text).Distinct(StringComparer.Ordinal)],
        Snippets = shown.Snippets,
    };
}
