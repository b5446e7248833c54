using Search.Querying.Ranking;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>
/// What the posts of a segment keep from question to question: computed when first asked for, the same whoever asks. Thread-safe, as a
/// number that two threads compute at once is the same number.
/// </summary>
internal sealed class SegmentMemory(int posts, IReadOnlyList<double> averageLengths, RankingWeights weights)
{
    private static readonly int[] Text = RankingWeights.LengthFields;

    // One more than the length, so that 0 stands for "not asked for yet".
    private readonly float[] _textLengths = new float[posts];
    private readonly float[] _titleRarities = new float[posts];
    private readonly double _averageText = Text.Sum(field => averageLengths[field]);

    /// <summary>How many terms the text of a post has: headings, running text, code and links.</summary>
    public float TextLength(PostValuesReader values, int doc)
    {
        float known = _textLengths[doc];
        if (known > 0) return known - 1;
        int length = 0;
        foreach (int field in Text) length += values.Length(field, doc);
        _textLengths[doc] = length + 1;
        return length;
    }

    /// <summary>BM25's divisor for the length of the text; above 0.</summary>
    public double TextNorm(PostValuesReader values, int doc) => 1 - weights.TextLength + weights.TextLength * TextLength(values, doc) / _averageText;

    /// <summary>The rarities of the words of the title, added; above 0.</summary>
    public float TitleRarity(PostValuesReader values, int doc, Func<string, double> rarityOf)
    {
        float known = _titleRarities[doc];
        return known > 0 ? known : _titleRarities[doc] = (float)Math.Max(1e-3, rarityOf(values.Title(doc)));
    }
}
