using Lucene.Net.Index;
using Lucene.Net.Search;
using Search.Querying.Nodes;
using Search.Querying.Planning;
using Search.Querying.Ranking;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>
/// One question on one index, in stages: the posts that have its words (<see cref="Answers"/>), characters and near spellings for the
/// words that no post has, one list by the words alone, and the best of it put in order by the places of the words.
/// </summary>
internal sealed class SearchRun
{
    private const double MillisecondsADay = 86_400_000;

    private readonly IndexSnapshot _index;
    private readonly PlanningTools _tools;
    private readonly SegmentAnswers[] _answers;
    private readonly long _now;
    private readonly CancellationToken _cancellation;

    public SearchRun(IndexSnapshot index, PlanningTools tools, DateTimeOffset now, CancellationToken cancellation)
    {
        (_index, _tools, _now, _cancellation) = (index, tools, now.ToUnixTimeMilliseconds(), cancellation);
        _answers = [.. tools.Scopes.Select(scope => new SegmentAnswers(scope))];
    }

    public RankingWeights Weights => _index.Weights;

    public PostStatistics Statistics => _index.Statistics;

    /// <summary>The numbered words of the question.</summary>
    public WordNumbers Numbers { get; } = new();

    public PlanNode Root { get; private set; } = new EveryPlan();

    /// <summary>What each segment has for the words.</summary>
    public IReadOnlyList<SegmentAnswers> Answers => _answers;

    /// <summary>What stands in for words that no post has; none where each word has posts.</summary>
    public StandIns StandIns { get; private set; } = StandIns.None;

    /// <summary>All posts to be listed, by their words alone, in no order.</summary>
    public List<FoundPost> Find(PlanNode root)
    {
        Root = root;
        root.Number(Numbers, isAlternative: false);
        Numbers.Close();
        long[] posts = AsWords();
        StandIns = new StandInSearch(Numbers, _answers, _tools, Weights).Find(posts);
        CountRarities(posts);
        return new WordList(this).Posts(_cancellation);
    }

    /// <summary>The posts that have each word, by the word's own ways.</summary>
    private long[] AsWords()
    {
        long[] posts = new long[Numbers.Words.Count];
        for (int word = 0; word < posts.Length; word++)
        {
            _cancellation.ThrowIfCancellationRequested();
            foreach (SegmentAnswers answers in _answers) posts[word] += answers.Of(Numbers.Words[word]).Count;
        }
        return posts;
    }

    private void CountRarities(long[] posts)
    {
        for (int word = 0; word < posts.Length; word++)
        {
            double rarity = Weights.RarityOf(posts[word], _index.Statistics.Posts);
            bool isFiller = (Numbers.BitOf(Numbers.Words[word]) & Numbers.Required) == 0;
            Numbers.Rarities[System.Numerics.BitOperations.TrailingZeroCount(Numbers.BitOf(Numbers.Words[word]))] = isFiller ? rarity * Weights.Filler : rarity;
        }
    }

    /// <summary>The number of the post with a path; null where there is none.</summary>
    public int? FindPath(string path)
    {
        var term = new Term(PostFields.Path, path);
        foreach (AtomicReaderContext leaf in _index.Reader.Leaves)
        {
            if (leaf.AtomicReader.GetTermDocsEnum(term) is { } posts && posts.NextDoc() is var doc and not DocIdSetIterator.NO_MORE_DOCS) return leaf.DocBase + doc;
        }
        return null;
    }

    /// <summary>The segment of a post, and its number there.</summary>
    public (SegmentScope Scope, int Doc) Locate(int doc)
    {
        int ord = ReaderUtil.SubIndex(doc, _index.Reader.Leaves);
        return (_answers[ord].Scope, doc - _answers[ord].Scope.DocBase);
    }

    public string PathOf(int doc)
    {
        (SegmentScope scope, int inSegment) = Locate(doc);
        return scope.Values.Path(inSegment);
    }

    /// <summary>The factor for the age of a post of this instant.</summary>
    public double RecencyOf(long instant) => instant == PostDocValues.None ? 1 : Weights.RecencyOf((_now - instant) / MillisecondsADay);

    /// <summary>The rarity of the words of a title, added.</summary>
    public double TitleRarity(string title) => _tools.TitleRarity(title);
}
