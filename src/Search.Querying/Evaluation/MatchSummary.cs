namespace Search.Querying.Evaluation;

/// <summary>What a post's match is worth, added up over the parts of the question.</summary>
internal sealed class MatchSummary
{
    /// <summary>The sum of the words' scores.</summary>
    public double Score { get; set; }

    /// <summary>The weakest tier that a word needed.</summary>
    public MatchTier Tier { get; set; }

    /// <summary>How many words took part.</summary>
    public int Words { get; set; }

    /// <summary>How many of them stand in the title exactly as asked for.</summary>
    public int WordsInTitle { get; set; }

    /// <summary>The words that are missing, by their numbers in the question.</summary>
    public ulong Missing { get; set; }

    public bool IsTitleExact => Words > 0 && WordsInTitle == Words;

    public void Clear()
    {
        Score = 0;
        Tier = MatchTier.Exact;
        Words = WordsInTitle = 0;
        Missing = 0;
    }

    public void Weaken(MatchTier tier)
    {
        if (tier > Tier) Tier = tier;
    }
}
