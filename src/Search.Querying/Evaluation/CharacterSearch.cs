using Lucene.Net.Index;
using Lucene.Net.Util;
using Search.Analysis.Normalization;
using Search.Querying.Nodes;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>
/// Finds the posts whose text holds some characters. The bigrams give the candidates; unless they are proof enough, the stored text
/// is read, of a limited number of posts for one question.
/// </summary>
internal sealed class CharacterSearch(int textsRead)
{
    private readonly TextNormalizer _normalizer = new();
    private int _left = textsRead;

    public WordEvidence Find(CharacterNeedle needle, SegmentScope scope)
    {
        FixedBitSet candidates = needle.Single is { } single ? PostsBeginning(scope, Bigrams.Prefix(single)) : PostsWithAll(scope, needle.Pairs);
        List<int> posts = [];
        for (int doc = candidates.NextSetBit(0); doc >= 0; doc = doc + 1 < candidates.Length ? candidates.NextSetBit(doc + 1) : -1)
        {
            if (!scope.IsLive(doc)) continue;
            if (needle.IsProven) posts.Add(doc);
            else if (_left-- > 0 && IsInText(needle, scope, doc)) posts.Add(doc);
        }
        var evidence = new WordEvidence(posts.Count);
        float worth = (float)scope.Weights.Saturate(scope.Weights.Tiers[(int)MatchTier.Substring]);
        for (int i = 0; i < posts.Count; i++) evidence.Set(i, posts[i], worth, MatchTier.Substring, isInTitle: false);
        return evidence;
    }

    private bool IsInText(CharacterNeedle needle, SegmentScope scope, int doc)
    {
        PostValues values = scope.Values.Values(doc);
        if (Holds(values.Title, needle)) return true;
        if (needle.IsTitleOnly) return false;
        return values.Tags.Any(tag => Holds(tag, needle)) || values.Categories.Any(category => Holds(category, needle)) || (values.Author is { } author && Holds(author, needle))
            || (StoredBodyReader.Of(scope.Segment, doc)?.Blocks() ?? []).Any(block => Holds(block.Text, needle));
    }

    private bool Holds(string text, CharacterNeedle needle) => _normalizer.Normalize(text).IndexOf(needle.Needle, StringComparison.Ordinal) >= 0;

    private static FixedBitSet PostsWithAll(SegmentScope scope, IReadOnlyList<BytesRef> pairs)
    {
        var posts = new FixedBitSet(scope.Segment.MaxDoc);
        for (int i = 0; i < pairs.Count; i++)
        {
            var found = i == 0 ? posts : new FixedBitSet(scope.Segment.MaxDoc);
            PostSets.Add(found, scope.Segment.GetTermDocsEnum(new Term(PostFields.Bigram, pairs[i])));
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
            PostSets.Add(posts, documents = terms.Docs(scope.Live, documents, DocsFlags.NONE));
        }
        while (terms.MoveNext());
        return posts;
    }
}
