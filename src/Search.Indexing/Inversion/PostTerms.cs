using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>What one thread remembers from post to post: its analyzer and the numbers of the terms met so far.</summary>
internal sealed class PostTerms
{
    // A thread that has met this many terms starts again, so that memory stays bounded.
    private const int MaxTerms = 700_000;

    private readonly TermTable _table;

    public PostTerms(AnalysisSettings settings)
    {
        _table = new TermTable();
        Analyzer = new TermAnalyzer(_table, settings);
        LabelKeys = new LabelKeys(Analyzer, _table);
        Lexemes = new LexemeTable(_table);
        Texts = [.. PostFields.Text.Select(_ => new FieldPostings(Lexemes.Terms, hasPositions: true))];
        LexiconPostings = new FieldPostings(Lexemes.Entries, hasPositions: false);
        BigramPostings = new FieldPostings(Bigrams.Terms, hasPositions: false);
    }

    public TermAnalyzer Analyzer { get; }

    public LabelKeys LabelKeys { get; }

    /// <summary>The lexeme of a number.</summary>
    public Lexeme Lexeme(int id) => _table[id];

    public LexemeTable Lexemes { get; }

    public BigramTable Bigrams { get; } = new();

    /// <summary>The postings of the chunk at hand, in the order of <see cref="PostFields.Text"/>.</summary>
    public FieldPostings[] Texts { get; }

    /// <summary>The lexicon of the chunk at hand.</summary>
    public FieldPostings LexiconPostings { get; }

    /// <summary>The bigrams of the chunk at hand.</summary>
    public FieldPostings BigramPostings { get; }

    /// <summary>The serial number of the post at hand, from 1.</summary>
    public int Post { get; set; }

    public bool IsFull => _table.Count > MaxTerms || Bigrams.Terms.Count > MaxTerms;
}
