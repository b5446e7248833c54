using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>What one thread remembers from post to post: its analyzer and the numbers of the terms met so far.</summary>
internal sealed class PostTerms
{
    // A thread that has met this many distinct terms starts again, so that memory stays bounded.
    private const int MaxTerms = 1_500_000;

    public PostTerms(AnalysisSettings settings)
    {
        var table = new TermTable();
        Analyzer = new TermAnalyzer(table, settings);
        LabelKeys = new LabelKeys(Analyzer, table);
        Lexemes = new LexemeTable(table);
        _table = table;
    }

    private readonly TermTable _table;

    public TermAnalyzer Analyzer { get; }

    public LabelKeys LabelKeys { get; }

    public LexemeTable Lexemes { get; }

    public BigramTable Bigrams { get; } = new();

    /// <summary>The serial number of the post at hand, from 1.</summary>
    public int Post { get; set; }

    public bool IsFull => _table.Count > MaxTerms || Bigrams.Count > MaxTerms;
}
