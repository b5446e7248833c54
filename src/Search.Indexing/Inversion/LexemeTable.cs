using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>Numbers the terms of a table's lexemes, of which several may share one, and their entries in the lexicon.</summary>
internal sealed class LexemeTable(TermTable table)
{
    /// <summary>In place of the number of a term that Lucene could not hold.</summary>
    public const int NoTerm = -1;

    private readonly KeyTable _terms = new();
    private readonly KeyTable _entries = new();

    // The entries of all lexemes, lexeme after lexeme.
    private readonly List<int> _entriesOfLexemes = [];
    private int[] _lastPostOfEntry = new int[1 << 8];
    private Numbered[] _lexemes = new Numbered[1 << 8];
    private int _count;

    // What every occurrence asks for lies side by side.
    private struct Numbered
    {
        public int Term;
        public int FirstEntry;
        public int EndOfEntries;
        public int LastPost;
    }

    /// <summary>The terms by number.</summary>
    public TermBytes Terms => _terms.Terms;

    /// <summary>The entries of the lexicon by number.</summary>
    public TermBytes Entries => _entries.Terms;

    /// <summary>
    /// The number of the lexeme's term, or <see cref="NoTerm"/>. Adds to <paramref name="lexicon"/> those entries of it that
    /// <paramref name="post"/> (a serial number from 1) has not had yet.
    /// </summary>
    public int Use(int lexeme, int post, FieldPostings lexicon, int document)
    {
        while (_count <= lexeme) Number(table[_count]);
        ref Numbered numbered = ref _lexemes[lexeme];
        if (numbered.LastPost != post)
        {
            numbered.LastPost = post;
            AddEntries(numbered, post, lexicon, document);
        }

        return numbered.Term;
    }

    private void AddEntries(in Numbered lexeme, int post, FieldPostings lexicon, int document)
    {
        for (int i = lexeme.FirstEntry; i < lexeme.EndOfEntries; i++)
        {
            // Two lexemes of one term may share an entry.
            int entry = _entriesOfLexemes[i];
            if (_lastPostOfEntry[entry] == post) continue;
            _lastPostOfEntry[entry] = post;
            lexicon.Add(entry, document);
        }
    }

    /// <summary>Adds an entry that leads from a further reading to the term of a lexeme in use.</summary>
    public void AddReading(int lexeme, string reading, int post, FieldPostings lexicon, int document)
    {
        byte[] bytes = LexiconEntries.Encode(LexiconKey.Reading, reading, table[lexeme].Term);
        if (bytes.Length > LexiconEntries.MaxBytes) return;
        int entry = EntryNumber(bytes);
        if (_lastPostOfEntry[entry] == post) return;
        _lastPostOfEntry[entry] = post;
        lexicon.Add(entry, document);
    }

    private void Number(Lexeme lexeme)
    {
        if (_count == _lexemes.Length) Array.Resize(ref _lexemes, 2 * _count);
        bool fits = System.Text.Encoding.UTF8.GetByteCount(lexeme.Term) <= LexiconEntries.MaxBytes;
        int first = _entriesOfLexemes.Count;
        foreach (byte[] entry in fits ? LexiconEntries.Of(lexeme) : [])
        {
            if (entry.Length > LexiconEntries.MaxBytes) continue;
            _entriesOfLexemes.Add(EntryNumber(entry));
        }

        _lexemes[_count++] = new Numbered
        {
            Term = fits ? _terms.NumberOf(lexeme.Term) : NoTerm,
            FirstEntry = first,
            EndOfEntries = _entriesOfLexemes.Count,
        };
    }

    private int EntryNumber(byte[] entry)
    {
        int number = _entries.NumberOf(entry);
        if (number == _lastPostOfEntry.Length) Array.Resize(ref _lastPostOfEntry, 2 * number);
        return number;
    }
}
