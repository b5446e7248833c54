using Lucene.Net.Index;
using Lucene.Net.Util;
using Search.Querying.Ranking;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>One segment in one search: its live posts, its values and the statistics of the whole index.</summary>
internal sealed class SegmentScope(AtomicReader segment, int number, IBits? live, PostValuesReader values, double[] averageLengths, RankingWeights weights, ReadingBudget readings)
{
    public AtomicReader Segment => segment;

    /// <summary>The segment's number in the index.</summary>
    public int Number => number;

    /// <summary>The posts that are not deleted; null where none is.</summary>
    public IBits? Live => live;

    public PostValuesReader Values => values;

    /// <summary>Shared by all segments of a search.</summary>
    public ReadingBudget Readings => readings;

    public RankingWeights Weights => weights;

    /// <summary>The mean length of a field over the whole index, in terms.</summary>
    public double AverageLength(int field) => averageLengths[field];

    public bool IsLive(int doc) => live is null || live.Get(doc);
}
