using Lucene.Net.Util;
using Search.Querying.Words;

namespace Search.Querying.Evaluation;

/// <summary>What one segment has for the words of one question.</summary>
internal sealed class SegmentAnswers(SegmentScope scope)
{
    private readonly Dictionary<QuestionWord, WordEvidence> _evidence = [];

    public SegmentScope Scope => scope;

    /// <summary>The posts that have a word; looked for once.</summary>
    public WordEvidence Of(QuestionWord word)
    {
        if (!_evidence.TryGetValue(word, out WordEvidence? evidence)) _evidence.Add(word, evidence = WordScan.Of(word, scope));
        return evidence;
    }

    /// <summary>Lets a word that no post has be found in another way.</summary>
    public void Replace(QuestionWord word, WordEvidence evidence) => _evidence[word] = evidence;

    /// <summary>The posts that have every word of a run.</summary>
    public FixedBitSet PostsWith(QuestionRun run)
    {
        FixedBitSet? posts = null;
        foreach (QuestionWord word in run.Words)
        {
            var having = new FixedBitSet(scope.Segment.MaxDoc);
            foreach (int doc in Of(word).Docs) having.Set(doc);
            if (posts is null) posts = having;
            else posts.And(having);
        }
        return posts ?? new FixedBitSet(scope.Segment.MaxDoc);
    }

    /// <summary>All posts that are not deleted.</summary>
    public FixedBitSet Every()
    {
        var posts = new FixedBitSet(scope.Segment.MaxDoc);
        for (int doc = 0; doc < scope.Segment.MaxDoc; doc++)
        {
            if (scope.IsLive(doc)) posts.Set(doc);
        }
        return posts;
    }
}
