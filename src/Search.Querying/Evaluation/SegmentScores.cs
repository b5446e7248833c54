using Lucene.Net.Util;

namespace Search.Querying.Evaluation;

/// <summary>What the posts of one segment are worth so far.</summary>
internal sealed class SegmentScores(int posts)
{
    /// <summary>The posts that have anything.</summary>
    public FixedBitSet Touched { get; } = new(posts);

    public float[] Scores { get; } = new float[posts];

    /// <summary>The words that each post has.</summary>
    public ulong[] Masks { get; } = new ulong[posts];

    /// <summary>The weakest tier that the required words of each post needed.</summary>
    public byte[] Tiers { get; } = new byte[posts];

    /// <summary>What of the question each title has, by rarity.</summary>
    public float[] Titles { get; } = new float[posts];

    public void Add(WordEvidence evidence, ulong bit, float rarity, bool isRequired)
    {
        int[] docs = evidence.Docs;
        float[] worth = evidence.Worth;
        for (int i = 0; i < docs.Length; i++)
        {
            int doc = docs[i];
            Touched.Set(doc);
            Masks[doc] |= bit;
            Scores[doc] += rarity * worth[i];
            if (isRequired && (byte)evidence.TierAt(i) > Tiers[doc]) Tiers[doc] = (byte)evidence.TierAt(i);
            if (evidence.IsInTitle(i)) Titles[doc] += rarity;
        }
    }

    /// <summary>Adds what stands for several words to the posts that lack one of them.</summary>
    public void AddWhole(WordEvidence evidence, ulong words, float rarity)
    {
        for (int i = 0; i < evidence.Docs.Length; i++)
        {
            int doc = evidence.Docs[i];
            ulong missing = words & ~Masks[doc];
            if (missing == 0) continue;
            float share = System.Numerics.BitOperations.PopCount(missing) / (float)System.Numerics.BitOperations.PopCount(words);
            Touched.Set(doc);
            Masks[doc] |= words;
            Scores[doc] += share * rarity * evidence.Worth[i];
            if ((byte)evidence.TierAt(i) > Tiers[doc]) Tiers[doc] = (byte)evidence.TierAt(i);
        }
    }

    /// <summary>Adds a piece of a word to the posts that have not the whole.</summary>
    public void AddPiece(WordEvidence evidence, ulong word, float rarity)
    {
        for (int i = 0; i < evidence.Docs.Length; i++)
        {
            int doc = evidence.Docs[i];
            if ((Masks[doc] & word) == 0) Scores[doc] += rarity * evidence.Worth[i];
        }
    }

    public void AddCondition(FixedBitSet meeting, ulong bit)
    {
        for (int doc = meeting.NextSetBit(0); doc >= 0; doc = doc + 1 < meeting.Length ? meeting.NextSetBit(doc + 1) : -1)
        {
            Touched.Set(doc);
            Masks[doc] |= bit;
        }
    }
}
