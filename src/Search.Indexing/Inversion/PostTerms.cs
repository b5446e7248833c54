using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>What one thread remembers from post to post: its analyzer and the numbers of the terms met so far.</summary>
internal sealed class PostTerms
{
    // A thread that has met this many starts again, so that memory stays bounded: a lexeme takes some 600 bytes with its
    // entries, a bigram 50. Real posts of 100 MB have 90,000 lexemes.
    private const int MaxLexemes = 150_000;
    private const int MaxBigrams = 1_000_000;

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

    public bool IsFull => _table.Count > MaxLexemes || Bigrams.Terms.Count > MaxBigrams;
}
