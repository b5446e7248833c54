using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Search.Querying.Evaluation;

/// <summary>
/// Keeps every matching post: the order depends on all of them (see <see cref="Ranking.HitOrder"/>), and a site's posts are few.
/// </summary>
internal sealed class FoundPostCollector(Func<int, bool> isKnown, CancellationToken cancellationToken) : ICollector
{
    private const int CheckEvery = 1024;

    private PostsScorer? _scorer;
    private int _base;
    private int _seen;

    public List<FoundPost> Found { get; } = [];

    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => _scorer = (PostsScorer)scorer;

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

    public void Collect(int doc)
    {
        if (++_seen % CheckEvery == 0) cancellationToken.ThrowIfCancellationRequested();
        if (isKnown(_base + doc)) return;
        MatchSummary summary = _scorer!.Summary;
        Found.Add(new FoundPost(_base + doc, summary.Score, summary.Tier, summary.IsTitleExact, summary.Missing, _scorer.Scope.Values.Instant(doc)));
    }
}
