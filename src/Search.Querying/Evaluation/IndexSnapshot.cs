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
        AverageLengths = [.. PostFields.Text.Select(Statistics.AverageLength)];
    }

    /// <summary>How the index's texts were cut into terms, and questions must be.</summary>
    public AnalysisSettings Analysis { get; }

    public DirectoryReader Reader { get; }

    public Manifest Manifest { get; }

    public PostStatistics Statistics { get; }

    public TermCatalog Catalog { get; }

    public TermExpander Expander => _expander;

    public RankingWeights Weights { get; set; } = RankingWeights.Default;

    /// <summary>The synonyms of the index folder, read once, by the first search.</summary>
    public SynonymTable SynonymsBy(Func<string, RunAnalysis> analyze)
    {
        lock (_synonymsLock) return _synonyms ??= SynonymTable.Read(_layout.SynonymsFile, analyze);
    }

    /// <summary>What the posts call words besides, sorted by the first search.</summary>
    public AliasTable Aliases => _aliases.Value;

    /// <summary>The words that were prepared before.</summary>
    public PlanMemory Plans { get; } = new();

    /// <summary>The mean lengths of the text fields, in terms.</summary>
    public double[] AverageLengths { get; }

    /// <summary>Lends what only one thread may use at a time; give it back with <see cref="Return"/>.</summary>
    public PlanningTools Rent() => _tools.TryTake(out PlanningTools? tools) ? tools : new PlanningTools(this);

    public void Return(PlanningTools tools)
    {
        if (!tools.Words.IsWorn) _tools.Add(tools);
    }
}
