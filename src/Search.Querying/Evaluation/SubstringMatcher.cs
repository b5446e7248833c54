using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Search.Analysis.Normalization;
using Search.Querying.Planning;
using Search.Querying.Ranking;
using Search.Querying.Snippets;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>
/// Matches the posts whose text holds some characters. The bigrams give the candidates; unless they are proof enough, the
/// stored text is read, which costs so much more that only a limited number of posts is read for one question.
/// </summary>
internal sealed class SubstringMatcher : PostMatcher
{
    private readonly SubstringPlan _plan;
    private readonly SegmentScope _scope;
    private readonly double _rarity;
    private readonly FixedBitSet _candidates;
    private readonly TextNormalizer _normalizer = new();
    private int _evaluated = -1;
    private bool _matches;

    public SubstringMatcher(SubstringPlan plan, double rarity, SegmentScope scope)
    {
        _rarity = rarity;
        _plan = plan;
        _scope = scope;
        _candidates = plan.Single is { } single ? PostsBeginning(scope, Bigrams.Prefix(single)) : PostsWithAll(scope, plan.Pairs);
        Cost = _candidates.Cardinality;
    }

    public override long Cost { get; }

    public override int Reach(int target)
    {
        if (Doc >= target) return Doc;
        int next = target < _candidates.Length ? _candidates.NextSetBit(target) : -1;
        return Doc = next < 0 ? End : next;
    }

    public override bool Matches()
    {
        if (_evaluated == Doc) return _matches;
        _evaluated = Doc;
        return _matches = _plan.IsProven || (_scope.Readings.TryTake() && IsInText());
    }

    public override void AddTo(MatchSummary summary)
    {
        // The word's own rarity: counts of one segment would give other scores after an incremental build.
        RankingWeights weights = _scope.Weights;
        summary.Score += _rarity * weights.Saturate(weights.Tiers[(int)MatchTier.Substring]);
        summary.Weaken(MatchTier.Substring);
        summary.Words++;
    }

    private bool IsInText()
    {
        PostValues values = _scope.Values.Values(Doc);
        if (Holds(values.Title)) return true;
        if (_plan.IsTitleOnly) return false;
        return values.Tags.Any(Holds) || values.Categories.Any(Holds) || (values.Author is { } author && Holds(author))
            || SnippetMaker.Blocks(_scope.Segment, Doc).Any(block => Holds(block.Text));
    }

    private bool Holds(string text) => _normalizer.Normalize(text).IndexOf(_plan.Needle, StringComparison.Ordinal) >= 0;

    private static FixedBitSet PostsWithAll(SegmentScope scope, IReadOnlyList<BytesRef> pairs)
    {
        var posts = new FixedBitSet(scope.Segment.MaxDoc);
        for (int i = 0; i < pairs.Count; i++)
        {
            var found = i == 0 ? posts : new FixedBitSet(scope.Segment.MaxDoc);
            if (scope.Segment.GetTermDocsEnum(new Term(PostFields.Bigram, pairs[i])) is { } documents) Add(found, documents);
            if (i > 0) posts.And(found);
            if (posts.NextSetBit(0) < 0) break;
        }

        return posts;
    }

    private static FixedBitSet PostsBeginning(SegmentScope scope, BytesRef prefix)
    {
        var posts = new FixedBitSet(scope.Segment.MaxDoc);
        if (scope.Segment.GetTerms(PostFields.Bigram)?.GetEnumerator() is not { } terms || terms.SeekCeil(prefix) == TermsEnum.SeekStatus.END) return posts;
        DocsEnum? documents = null;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, prefix)) break;
            Add(posts, documents = terms.Docs(scope.Live, documents, DocsFlags.NONE));
        }
        while (terms.MoveNext());
        return posts;
    }

    private static void Add(FixedBitSet posts, DocsEnum documents)
    {
        while (documents.NextDoc() is var doc and not DocIdSetIterator.NO_MORE_DOCS) posts.Set(doc);
    }
}
