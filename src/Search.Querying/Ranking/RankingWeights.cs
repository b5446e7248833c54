namespace Search.Querying.Ranking;

/// <summary>
/// Every number that decides the order of hits and which are listed. A word is worth <c>rarity × (title + text)</c>: the title saturates
/// by itself, and so do headings, labels, text and code together (BM25: Robertson and Zaragoza 2009). docs/ranking.md tells the rest and
/// what each number was measured by; figures before and after belong to every change.
/// </summary>
internal sealed record RankingWeights
{
    /// <summary>The fields whose lengths make up the length of a text, as numbers in <see cref="Search.Schema.PostFields.Text"/>: headings, text, code, links.</summary>
    public static readonly int[] LengthFields = [2, 3, 4, 6];

    public static RankingWeights Default { get; } = new();

    /// <summary>How soon more of the same word stops counting; BM25's k1.</summary>
    public double Saturation { get; init; } = 1.2;

    /// <summary>What the title is worth against the text, each saturated.</summary>
    public double Title { get; init; } = 1.5;

    /// <summary>
    /// What the text of a short post adds for a word that the title has: the title says already what the post is about. In a long post the
    /// words of the title tell by how often they stand in the text, as others do.
    /// </summary>
    public double TextUnderTitle { get; init; } = 0.3;

    /// <summary>The length of a text, in terms, from which it is not short at all.</summary>
    public double LongLength { get; init; } = 6000;

    /// <summary>What an occurrence counts in each field of <see cref="Search.Schema.PostFields.Text"/>: title, label, heading, body, code, navigation, and
    /// what stands in links to other pages: that names those pages rather than this one.</summary>
    public IReadOnlyList<double> Fields { get; init; } = [1, 5, 3, 1, 0.4, 0.05, 0];

    /// <summary>What all occurrences in the code of a post count at most, against one in running text.</summary>
    public double MostCode { get; init; } = 2;

    /// <summary>How much the length of the text counts against a match in it; BM25's b.</summary>
    public double TextLength { get; init; } = 0.45;

    /// <summary>The power to which rarity is taken: without it the rarest word alone decides, and that is often a filler.</summary>
    public double RarityPower { get; init; } = 0.55;

    /// <summary>What a match counts in each tier from exact to fuzzy.</summary>
    public IReadOnlyList<double> Tiers { get; init; } = [1, 0.9, 0.9, 0.7, 0.3, 0.5];

    /// <summary>What a filler is worth against a word of content.</summary>
    public double Filler { get; init; } = 0.5;

    /// <summary>What the pieces of a word are worth where a post has them apart: さ and くら for さくら.</summary>
    public double Piece { get; init; } = 0.1;

    /// <summary>What the words of the title that the question has gain, by their share of the title's rarity.</summary>
    public double TitleCover { get; init; } = 2.5;

    /// <summary>What neighbouring words of the question gain by standing near each other, for each unit of their mean rarity.</summary>
    public double Near { get; init; } = 0.9;

    /// <summary>How much further apart than in the question neighbours may stand to gain, in positions.</summary>
    public int NearReach { get; init; } = 8;

    /// <summary>What neighbours in the other order gain against those in the order of the question.</summary>
    public double Reversed { get; init; } = 0.6;

    /// <summary>What a word gains by standing at the very beginning of the text, for each unit of its rarity.</summary>
    public double Lead { get; init; } = 0.35;

    /// <summary>How far from the beginning that gain is halved, in positions.</summary>
    public double LeadReach { get; init; } = 200;

    /// <summary>What a pair of neighbouring characters of the question gains in a short post, for each unit of its rarity; a long one has most pairs by chance.</summary>
    public double Bigram { get; init; } = 0.1;

    /// <summary>How many pairs of characters of one question are looked for.</summary>
    public int MostBigrams { get; init; } = 40;

    /// <summary>The factor for a post that has every word.</summary>
    public double AllWords { get; init; } = 1.05;

    /// <summary>A post that lacks words is listed where it has at least this share of what the best post has, by rarity.</summary>
    public double LeastShare { get; init; } = 0.3;

    /// <summary>What a new post gains at most over an old one; small, so that age decides between near equals only.</summary>
    public double Recency { get; init; } = 0.1;

    /// <summary>The days after which half of that gain is left.</summary>
    public double RecencyHalfLife { get; init; } = 365;

    /// <summary>What a long text loses at most over a short one with the same matches, wherever these stand; so small that it decides between equals only.</summary>
    public double Shortness { get; init; } = 0.001;

    /// <summary>How many of the best posts by words alone are put in order by the places of their words (ANSWERS: the first page lies within 146).</summary>
    public int Refined { get; init; } = 100;

    /// <summary>How many places of a term in a field are looked at for nearness; further ones of a word that fills a post change nothing.</summary>
    public int MostPlaces { get; init; } = 64;

    /// <summary>How many stored texts one question may read to prove that they hold its characters.</summary>
    public int TextsRead { get; init; } = 40;

    /// <summary>The factor for a post's age.</summary>
    public double RecencyOf(double ageInDays) => 1 + Recency * Math.Pow(2, -Math.Max(0, ageInDays) / RecencyHalfLife);

    /// <summary>The factor for a text that is <paramref name="length"/> terms long.</summary>
    public double ShortnessOf(double length) => 1 - Shortness * length / (length + LongLength);

    /// <summary>The damped inverse document frequency of a word that <paramref name="with"/> of <paramref name="posts"/> posts have; always above 0.</summary>
    public double RarityOf(long with, long posts) =>
        Math.Pow(Math.Log(1 + (Math.Max(1, posts) - Math.Min(with, posts) + 0.5) / (Math.Min(with, posts) + 0.5)), RarityPower);

    /// <summary>How short a text of <paramref name="length"/> terms is: 1 for an empty one, 0 for a long one.</summary>
    public double Brevity(double length) => Math.Max(0, 1 - length / LongLength);

    /// <summary>What pairs of characters count in a text of <paramref name="length"/> terms: the more pairs a text has, the less each tells.</summary>
    public double BigramsAt(double length) => Brevity(length);

    /// <summary>What the text adds for a word that the title has.</summary>
    public double UnderTitle(double length) => 1 - (1 - TextUnderTitle) * Brevity(length);

    /// <summary>What words that stand near each other count in a field: as much as they do there, and no more than in running text.</summary>
    public double PlaceWeight(int field) => Math.Min(1, Fields[field]);

    /// <summary>BM25's saturation of a weighted frequency.</summary>
    public double Saturate(double frequency) => frequency * (Saturation + 1) / (frequency + Saturation);

    /// <summary>What the occurrences in code count together: code repeats a name as often as it must, which tells no more.</summary>
    public double SaturateCode(double frequency) => frequency == 0 ? 0 : MostCode * frequency / (frequency + MostCode);

    /// <summary>What saturation tends to.</summary>
    public double MostSaturated => Saturation + 1;
}
