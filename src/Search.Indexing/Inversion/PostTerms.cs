using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>What is remembered from post to post of a chunk: its analyzer and the numbers of the terms met so far.</summary>
internal sealed class PostTerms
{
    public PostTerms(AnalysisSettings settings)
    {
        var table = new TermTable();
        Analyzer = new TermAnalyzer(table, settings);
        LabelKeys = new LabelKeys(Analyzer, table);
        Lexemes = new LexemeTable(table);
    }

    public TermAnalyzer Analyzer { get; }

    public LabelKeys LabelKeys { get; }

    public LexemeTable Lexemes { get; }

    public BigramTable Bigrams { get; } = new();

    /// <summary>The serial number of the post at hand, from 1.</summary>
    public int Post { get; set; }
}
