using Search.Querying.Paging;
using Search.Querying.Ranking;
using Search.Querying.Planning;
using Search.Querying.Texts;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>Tells how one post fares in a search.</summary>
internal sealed class Explainer(IndexSnapshot index, PlanningTools tools)
{
    public PostExplanation Explain(PostQuery query, string path, SearchOptions options, CancellationToken cancellation)
    {
        PostList list = PostList.Of(query, index, tools, options with { Offset = 0, Limit = int.MaxValue }, cancellation);
        SearchRun run = list.Run;
        int? doc = run.FindPath(path);
        int at = doc is { } number ? Array.FindIndex([.. list.Page], post => post.Doc == number) : -1;
        List<ExplainedPart> parts = [];
        if (doc is { } known && !query.IsEmpty)
        {
            (SegmentScope scope, int inSegment) = run.Locate(known);
            run.Root.Explain(new PartExplainer(run, scope, inSegment, parts));
        }
        return new PostExplanation
        {
            Query = query.Text,
            Interpretation = query.Interpretation,
            Path = path,
            Title = doc is { } titled ? ValuesOf(run, titled).Title : null,
            Rank = at >= 0 ? at + 1 : null,
            Total = list.Posts.Count,
            Score = at >= 0 ? Math.Round(list.Page[at].Score, 6) : null,
            Tier = at >= 0 ? list.Page[at].Tier : null,
            Match = at >= 0 ? ArrangementOf(run, list.Page[at]) : null,
            Parts = parts,
            Recency = doc is { } dated ? Math.Round(RecencyAt(run, dated), 4) : null,
            Summary = Summary(query, doc is not null, at, list.Posts.Count, parts),
        };
    }

    private static PostValues ValuesOf(SearchRun run, int doc)
    {
        (SegmentScope scope, int inSegment) = run.Locate(doc);
        return scope.Values.Values(inSegment);
    }

    private static MatchArrangement ArrangementOf(SearchRun run, FoundPost post)
    {
        IReadOnlyList<ShownWord> words = ShownWord.Of(run);
        (SegmentScope scope, int doc) = run.Locate(post.Doc);
        return new Arrangements(run, words).Of([post], HitPlaces.Of(run, words, [post]), _ => StoredBodyReader.Of(scope.Segment, doc))[0];
    }

    private static double RecencyAt(SearchRun run, int doc)
    {
        (SegmentScope scope, int inSegment) = run.Locate(doc);
        return run.RecencyOf(scope.Values.Instant(inSegment));
    }

    private static string Summary(PostQuery query, bool isIndexed, int at, int posts, List<ExplainedPart> parts)
    {
        QueryTexts texts = QueryTexts.Of(query.IsJapanese);
        if (!isIndexed) return texts.NoSuchPost;
        if (at >= 0) return texts.RankOf(at + 1, posts);
        if (query.IsEmpty) return texts.Nothing;
        List<ExplainedPart> lost = parts.FindAll(part => !part.Matches);
        return lost.Count == 0 ? texts.MeetsButNotTogether : texts.NotFoundForLackOf(lost.Select(part => part.Text));
    }
}
