using System.Numerics;

namespace Search.Querying.Evaluation;

/// <summary>Where the evidence of one word is gathered, post by post; clean between words.</summary>
internal sealed class ScanSpace(int posts)
{
    private readonly float[] _title = new float[posts];
    private readonly float[] _text = new float[posts];
    private readonly float[] _code = new float[posts];
    private readonly byte[] _tiers = new byte[posts];
    private readonly ulong[] _touched = new ulong[(posts + 63) / 64];

    /// <summary>Adds the weighted frequency of a term in a post.</summary>
    public void Add(int doc, int field, float frequency, MatchTier tier)
    {
        ref ulong touched = ref _touched[doc >> 6];
        ulong bit = 1UL << doc;
        if ((touched & bit) == 0)
        {
            touched |= bit;
            _tiers[doc] = (byte)tier;
        }
        else if ((byte)tier < _tiers[doc])
        {
            _tiers[doc] = (byte)tier;
        }
        if (field == PostFieldNumbers.Title) _title[doc] += frequency;
        else if (field == PostFieldNumbers.Code) _code[doc] += frequency;
        else _text[doc] += frequency;
    }

    /// <summary>Takes what was gathered and leaves the space clean.</summary>
    public WordEvidence Take(SegmentScope scope)
    {
        int count = 0;
        foreach (ulong word in _touched) count += BitOperations.PopCount(word);
        if (count == 0) return WordEvidence.None;
        var evidence = new WordEvidence(count);
        Ranking.RankingWeights weights = scope.Weights;
        int at = 0;
        for (int i = 0; i < _touched.Length; i++)
        {
            for (ulong rest = _touched[i]; rest != 0; rest &= rest - 1)
            {
                int doc = (i << 6) + BitOperations.TrailingZeroCount(rest);
                float title = _title[doc], text = _text[doc] + (float)weights.SaturateCode(_code[doc]);
                double worth = title > 0 ? weights.Title * weights.Saturate(title) : 0;
                if (text > 0) worth += weights.Saturate(text / scope.TextNorm(doc)) * (title > 0 ? weights.UnderTitle(scope.TextLength(doc)) : 1);
                evidence.Set(at++, doc, (float)worth, (MatchTier)_tiers[doc], title > 0);
                _title[doc] = _text[doc] = _code[doc] = 0;
            }
            _touched[i] = 0;
        }
        return evidence;
    }
}
