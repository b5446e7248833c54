namespace Search.Querying.Evaluation;

/// <summary>The posts of one segment that have a word, ascending, with what that is worth before the word's rarity.</summary>
internal sealed class WordEvidence(int count)
{
    private const byte InTitle = 0x80;

    private readonly byte[] _tiers = new byte[count];

    public static WordEvidence None { get; } = new(0);

    public int Count => count;

    /// <summary>The posts.</summary>
    public int[] Docs { get; } = new int[count];

    /// <summary>The worth of each.</summary>
    public float[] Worth { get; } = new float[count];

    /// <summary>The closest tier of the word in a post.</summary>
    public MatchTier TierAt(int at) => (MatchTier)(_tiers[at] & ~InTitle);

    /// <summary>Whether the title has the word.</summary>
    public bool IsInTitle(int at) => (_tiers[at] & InTitle) != 0;

    public void Set(int at, int doc, float worth, MatchTier tier, bool isInTitle)
    {
        Docs[at] = doc;
        Worth[at] = worth;
        _tiers[at] = (byte)((byte)tier | (isInTitle ? InTitle : 0));
    }
}
