using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Search.Analysis.Normalization;
using Search.Querying.Ranking;
using Search.Querying.Words;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>
/// Weak evidence beside the words: how many of the question's pairs of neighbouring characters a post has. It stands for what words
/// miss: 使用 and 使う, 自動車 and 車, a name cut otherwise.
/// </summary>
internal sealed class BigramEvidence
{
    private readonly List<(BytesRef Pair, double Rarity)> _pairs = [];

    public BigramEvidence(IReadOnlyList<QuestionRun> runs, PostStatistics statistics, RankingWeights weights)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (QuestionRun run in runs)
        {
            foreach (BytesRef pair in Bigrams.TermsOf(TextNormalizer.Fold(run.Text)))
            {
                if (_pairs.Count == weights.MostBigrams) return;
                if (!seen.Add(pair.Utf8ToString()) || statistics.PostsWith(PostFields.Bigram, pair) is not (> 0 and var posts)) continue;
                _pairs.Add((pair, weights.Bigram * weights.RarityOf(posts, statistics.Posts)));
            }
        }
        Most = _pairs.Sum(pair => pair.Rarity);
    }

    /// <summary>What a post gains that has them all.</summary>
    public double Most { get; }

    /// <summary>What each of some posts of a segment gains, which ascend.</summary>
    public double[] Gains(SegmentScope scope, ReadOnlySpan<int> docs)
    {
        double[] gains = new double[docs.Length];
        if (docs.IsEmpty || scope.Segment.GetTerms(PostFields.Bigram)?.GetEnumerator() is not { } terms) return gains;
        DocsEnum? documents = null;
        foreach ((BytesRef pair, double rarity) in _pairs)
        {
            if (!terms.SeekExact(pair)) continue;
            documents = terms.Docs(scope.Live, documents, DocsFlags.NONE);
            int at = -1;
            for (int i = 0; i < docs.Length && at != DocIdSetIterator.NO_MORE_DOCS; i++)
            {
                if (at < docs[i]) at = documents.Advance(docs[i]);
                if (at == docs[i]) gains[i] += rarity;
            }
        }
        return gains;
    }
}
