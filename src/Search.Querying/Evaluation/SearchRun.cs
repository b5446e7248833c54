using Lucene.Net.Index;
using Lucene.Net.Search;
using Search.Querying.Planning;
using Search.Querying.Ranking;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>One question on one index: runs its plan, and looser forms of it where that finds nothing.</summary>
internal sealed class SearchRun
{
    // A question that finds this many posts by its words is not followed by posts that hold its characters by chance.
    private const int EnoughFound = 20;

    private const double MillisecondsADay = 86_400_000;

    private readonly IndexSnapshot _index;
    private readonly PlanningTools _tools;
    private readonly SegmentScope[] _scopes;
    private readonly IndexSearcher _searcher;
    private readonly long _now;
    private readonly CancellationToken _cancellation;

    public SearchRun(IndexSnapshot index, PlanningTools tools, DateTimeOffset now, CancellationToken cancellation)
    {
        _index = index;
        _tools = tools;
        _now = now.ToUnixTimeMilliseconds();
        _cancellation = cancellation;
        _searcher = new IndexSearcher(index.Reader);
        var readings = new ReadingBudget();
        _scopes = [.. index.Reader.Leaves.Select(leaf => new SegmentScope(
            leaf.AtomicReader, leaf.Ord, leaf.AtomicReader.LiveDocs, new PostValuesReader(leaf.AtomicReader), index.AverageLengths, index.Weights, readings))];
    }

    /// <summary>The plan that found the posts: the question's own, or the loosened one.</summary>
    public PlanNode Plan { get; private set; } = new EveryPlanNode();

    /// <summary>The words of the question in the order of the numbers in <see cref="FoundPost.Missing"/>.</summary>
    public IReadOnlyList<string> Words { get; private set; } = [];

    /// <summary>Questions that may have been meant.</summary>
    public IReadOnlyList<string> Suggestions { get; private set; } = [];

    /// <summary>Whether only a loosened form of the question found something.</summary>
    public bool IsLoosened { get; private set; }

    /// <summary>All posts that match, in no order.</summary>
    public List<FoundPost> Find(PostQuery query, LoosenWhen when = LoosenWhen.NothingFound)
    {
        if (query.IsEmpty) return [];
        Plan = _tools.Planner.Plan(query.Root);
        List<FoundPost> found = Collect(Plan);
        if (found.Count < EnoughFound) AddSubstrings(found, found.Count == 0 ? SubstringScripts.All : SubstringScripts.Japanese);
        if (found.Count > 0) return when == LoosenWhen.Always ? WithLoosened(found) : found;
        var loosening = new Loosening(_tools.Words, Exists);
        if (loosening.Of(SubstringPlanning.Allow(Plan, SubstringScripts.All)) is { } looser)
        {
            found = KeepMost(Collect(looser), looser);
            if (found.Count == 0) return found;
            Suggestions = [.. loosening.Corrections.Select(one => query.Text.Replace(one.Typed, one.Meant, StringComparison.OrdinalIgnoreCase))
                .Where(text => text != query.Text).Distinct(StringComparer.Ordinal)];
            (Plan, IsLoosened) = (looser, true);
        }

        return found;
    }

    /// <summary>Runs are taken apart even if they stand in some post, since that post is not the one wanted.</summary>
    private List<FoundPost> WithLoosened(List<FoundPost> found)
    {
        var loosening = new Loosening(_tools.Words, static _ => false);
        if (loosening.Of(SubstringPlanning.Allow(Plan, SubstringScripts.All)) is not { } looser) return found;
        HashSet<int> known = [.. found.Select(post => post.Doc)];
        List<FoundPost> more = KeepMost(Collect(looser, known.Contains), looser);
        if (more.Count == 0) return found;
        Plan = new AnyPlanNode([Plan, looser]);
        return [.. found, .. more];
    }

    /// <summary>The posts that match a plan, in no order.</summary>
    public List<FoundPost> Find(PlanNode plan) => Collect(Plan = plan);

    /// <summary>The number of the post with a path; null where there is none.</summary>
    public int? FindPath(string path)
    {
        var term = new Term(PostFields.Path, path);
        foreach (AtomicReaderContext leaf in _index.Reader.Leaves)
        {
            if (leaf.AtomicReader.GetTermDocsEnum(term) is { } posts && posts.NextDoc() is var doc and not PostMatcher.End) return leaf.DocBase + doc;
        }

        return null;
    }

    /// <summary>The values of a post's segment, and its number there.</summary>
    public (SegmentScope Scope, int Doc) Locate(int doc)
    {
        int ord = ReaderUtil.SubIndex(doc, _index.Reader.Leaves);
        return (_scopes[ord], doc - _index.Reader.Leaves[ord].DocBase);
    }

    /// <summary>The factor for a post's age.</summary>
    public double RecencyAt(int doc)
    {
        (SegmentScope scope, int inSegment) = Locate(doc);
        return RecencyOf(scope.Values.Instant(inSegment));
    }

    public string PathOf(int doc)
    {
        (SegmentScope scope, int inSegment) = Locate(doc);
        return scope.Values.Path(inSegment);
    }

    /// <summary>Posts that hold the characters only come after those that have the words; the words found stay as they are.</summary>
    private void AddSubstrings(List<FoundPost> found, SubstringScripts scripts)
    {
        PlanNode plan = SubstringPlanning.Allow(Plan, scripts);
        if (ReferenceEquals(plan, Plan)) return;
        HashSet<int> known = [.. found.Select(post => post.Doc)];
        List<FoundPost> more = Collect(plan, known.Contains);
        if (more.Count == 0) return;
        found.AddRange(more);
        Plan = plan;
    }

    private List<FoundPost> Collect(PlanNode plan) => Collect(plan, static _ => false);

    private List<FoundPost> Collect(PlanNode plan, Func<int, bool> isKnown)
    {
        var collector = new FoundPostCollector(isKnown, _cancellation);
        _searcher.Search(new PostsQuery(plan, context => _scopes[context.Ord], RecencyOf), collector);
        return collector.Found;
    }

    private bool Exists(PlanNode plan)
    {
        foreach (SegmentScope scope in _scopes)
        {
            PostMatcher matcher = MatcherFactory.Open(plan, scope);
            for (int doc = matcher.Reach(0); doc != PostMatcher.End; doc = matcher.Reach(doc + 1))
            {
                if (matcher.Matches()) return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Keeps the posts that have much of the question, by the rarity of its words rather than by their number: する and 何 do not
    /// outvote 応力.
    /// </summary>
    private List<FoundPost> KeepMost(List<FoundPost> found, AllPlanNode looser)
    {
        if (found.Count == 0 || looser.Required[^1] is not MostPlanNode most) return found;
        Words = [.. most.Words.Select(TextOf)];
        double[] rarities = [.. most.Words.Select(RarityOf)];
        double whole = rarities.Sum();
        double best = found.Max(Share);
        RankingWeights weights = _index.Weights;
        return [.. found.Where(post => Share(post) >= weights.LeastShare * best)
            .Select(post => post with { Score = post.Score * Math.Pow(Share(post), weights.ShareExponent) })];

        double Share(FoundPost post)
        {
            double missing = 0;
            for (int i = 0; i < rarities.Length; i++) missing += (post.Missing & 1UL << i) == 0 ? 0 : rarities[i];
            return 1 - missing / whole;
        }
    }

    // A word that no post has is as rare as can be, and says nothing of the posts that are there.
    private static double RarityOf(PlanNode node) => node switch
    {
        WordPlanNode word => word.Plan.Rarity,
        FallbackPlanNode fallback => fallback.Word.Plan.Rarity,
        _ => 1,
    };

    private static string TextOf(PlanNode node) => node switch
    {
        WordPlanNode word => word.Plan.Text,
        FallbackPlanNode fallback => fallback.Word.Plan.Text,
        AnyPlanNode any => string.Join(" OR ", any.Parts.Select(TextOf)),
        AllPlanNode all => string.Concat(all.Required.Select(TextOf)),
        _ => "",
    };

    private double RecencyOf(long instant) =>
        instant == PostDocValues.None ? 1 : _index.Weights.RecencyOf((_now - instant) / MillisecondsADay);
}
