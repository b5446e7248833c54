using System.Collections.Concurrent;
using Lucene.Net.Index;
using Search.Analysis.Terms;
using Search.Querying.Matching;
using Search.Querying.Planning;
using Search.Querying.Ranking;
using Search.Querying.Synonyms;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>An open index with what all searches on it share. Thread-safe.</summary>
internal sealed class IndexSnapshot
{
    private readonly ConcurrentBag<PlanningTools> _tools = [];
    private readonly TermExpander _expander;
    private readonly IndexLayout _layout;
    private readonly Lock _synonymsLock = new();
    private readonly Lazy<AliasTable> _aliases;
    private readonly double[] _averageLengths;
    private RankingWeights _weights = RankingWeights.Default;
    private SegmentMemory[] _memories;
    private SynonymTable? _synonyms;

    public IndexSnapshot(IndexLayout layout, DirectoryReader reader, Manifest manifest, AnalysisSettings analysis, IReadOnlyList<Alias> aliases)
    {
        Analysis = analysis;
        _layout = layout;
        _aliases = new Lazy<AliasTable>(() => new AliasTable(aliases));
        Reader = reader;
        Manifest = manifest;
        Statistics = new PostStatistics(reader, manifest);
        Catalog = new TermCatalog(reader, Statistics);
        _expander = new TermExpander(Catalog);
        _averageLengths = [.. PostFields.Text.Select(Statistics.AverageLength)];
        _memories = MakeMemories();
    }

    /// <summary>How the index's texts were cut into terms, and questions must be.</summary>
    public AnalysisSettings Analysis { get; }

    public DirectoryReader Reader { get; }

    public Manifest Manifest { get; }

    public PostStatistics Statistics { get; }

    public TermCatalog Catalog { get; }

    public TermExpander Expander => _expander;

    /// <summary>What decides the order. Set before the first search.</summary>
    public RankingWeights Weights
    {
        get => _weights;
        set
        {
            _weights = value;
            _memories = MakeMemories();
            _tools.Clear();
        }
    }

    /// <summary>What the posts of a segment keep from question to question.</summary>
    public SegmentMemory MemoryOf(int segment) => _memories[segment];

    /// <summary>The synonyms of the index folder, read once, by the first search.</summary>
    public SynonymTable SynonymsBy(Func<string, RunAnalysis> analyze)
    {
        lock (_synonymsLock) return _synonyms ??= SynonymTable.Read(_layout.SynonymsFile, analyze);
    }

    /// <summary>What the posts call words besides, sorted by the first search.</summary>
    public AliasTable Aliases => _aliases.Value;

    /// <summary>The words that were prepared before.</summary>
    public PlanMemory Plans { get; } = new();

    /// <summary>Lends what only one thread may use at a time; give it back with <see cref="Return"/>.</summary>
    public PlanningTools Rent()
    {
        if (!_tools.TryTake(out PlanningTools? tools)) return new PlanningTools(this);
        tools.Begin();
        return tools;
    }

    public void Return(PlanningTools tools)
    {
        if (!tools.Words.IsWorn) _tools.Add(tools);
    }

    private SegmentMemory[] MakeMemories() => [.. Reader.Leaves.Select(leaf => new SegmentMemory(leaf.AtomicReader.MaxDoc, _averageLengths, _weights))];
}
