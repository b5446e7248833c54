namespace Search.Querying.Ranking;

/// <summary>
/// Every number that decides the order of hits. A word's score is BM25 over the fields as one (BM25F: Robertson, Zaragoza and
/// Taylor 2004): the frequencies of all fields are weighted, set against the fields' lengths and added before they saturate,
/// with statistics shared by all fields. docs/ranking.md tells the rest; figures before and after belong to every change.
/// </summary>
internal sealed record RankingWeights
{
    public static RankingWeights Default { get; } = new();

    /// <summary>How soon more of the same word stops counting; BM25's k1.</summary>
    public double Saturation { get; init; } = 1.2;

    /// <summary>What a match counts in each field of <see cref="Schema.PostFields.Text"/>: title, label, heading, body, code, navigation.</summary>
    public IReadOnlyList<double> Fields { get; init; } = [6, 3, 2.5, 1, 0.5, 0.3];

    /// <summary>How much a field's length counts against a match in it; BM25's b for each field.</summary>
    public IReadOnlyList<double> LengthPenalty { get; init; } = [0.5, 0.3, 0.5, 0.75, 0.75, 0.75];

    /// <summary>What a match counts in each tier from exact to fuzzy.</summary>
    public IReadOnlyList<double> Tiers { get; init; } = [1, 0.85, 0.85, 0.5, 0.3, 0.3];

    /// <summary>What several words gain at most by standing beside each other.</summary>
    public double Proximity { get; init; } = 0.5;

    /// <summary>How many words may lie between them until that gain is halved.</summary>
    public double ProximityReach { get; init; } = 8;

    /// <summary>What neighbouring words of a loosened question gain by standing beside each other in a post, for each unit of their mean rarity.</summary>
    public double Neighbours { get; init; } = 0.5;

    /// <summary>How far apart, in positions, neighbouring words of a loosened question may stand to gain.</summary>
    public int NeighbourReach { get; init; } = 3;

    /// <summary>A post found by a loosened question has at least this share of what the best of them has, by rarity.</summary>
    public double LeastShare { get; init; } = 0.3;

    /// <summary>How much having more of a loosened question counts beside the words' own scores.</summary>
    public double ShareExponent { get; init; } = 0.25;

    /// <summary>What a new post gains at most over an old one; small, so that age decides between near equals only.</summary>
    public double Recency { get; init; } = 0.1;

    /// <summary>The days after which half of that gain is left.</summary>
    public double RecencyHalfLife { get; init; } = 365;

    /// <summary>Words that stand together are rarer than each of them, but not as rare as their product would say.</summary>
    public double PhraseRarity { get; init; } = 0.8;

    /// <summary>The factor for a post's age.</summary>
    public double RecencyOf(double ageInDays) => 1 + Recency * Math.Pow(2, -Math.Max(0, ageInDays) / RecencyHalfLife);

    /// <summary>The factor for words that have <paramref name="between"/> others between them.</summary>
    public double ProximityOf(double between) => 1 + Proximity / (1 + Math.Max(0, between) / ProximityReach);

    /// <summary>The inverse document frequency of a word that <paramref name="with"/> of <paramref name="posts"/> posts have; always above 0.</summary>
    public static double RarityOf(long with, long posts) =>
        Math.Log(1 + (Math.Max(1, posts) - Math.Min(with, posts) + 0.5) / (Math.Min(with, posts) + 0.5));

    /// <summary>BM25's saturation of a weighted frequency.</summary>
    public double Saturate(double frequency) => frequency * (Saturation + 1) / (frequency + Saturation);
}
