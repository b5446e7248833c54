using System.Text;
using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>Numbers the terms of a table's lexemes, of which several may share one, and their entries in the lexicon.</summary>
internal sealed class LexemeTable(TermTable table)
{
    /// <summary>In place of the number of a term that Lucene could not hold.</summary>
    public const int NoTerm = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<byte[]> _terms = [];
    private readonly Dictionary<string, int> _entryNumbers = new(StringComparer.Ordinal);
    private readonly List<byte[]> _entries = [];
    private readonly List<int> _lastPostOfEntry = [];
    private readonly List<Numbered> _lexemes = [];
    private readonly List<int> _lastPostOfLexeme = [];

    /// <summary>What a lexeme comes to in the index.</summary>
    /// <param name="Term">The number of its term, or <see cref="NoTerm"/>.</param>
    /// <param name="Entries">The numbers of its entries in the lexicon.</param>
    public readonly record struct Numbered(int Term, int[] Entries);

    /// <summary>The bytes of a term's number.</summary>
    public byte[] TermBytes(int term) => _terms[term];

    /// <summary>The bytes of an entry's number.</summary>
    public byte[] EntryBytes(int entry) => _entries[entry];

    /// <summary>What the lexeme comes to in the index.</summary>
    public Numbered Of(int lexeme)
    {
        while (_lexemes.Count <= lexeme)
        {
            _lexemes.Add(Number(table[_lexemes.Count]));
            _lastPostOfLexeme.Add(0);
        }

        return _lexemes[lexeme];
    }

    /// <summary>Adds to <paramref name="postings"/> those entries of the lexeme that <paramref name="post"/> (a serial number from 1) has not had yet.</summary>
    public void AddEntries(int lexeme, int post, FieldPostings postings, int document)
    {
        if (_lastPostOfLexeme[lexeme] == post) return;
        _lastPostOfLexeme[lexeme] = post;
        foreach (int entry in _lexemes[lexeme].Entries)
        {
            // Two lexemes of one term may share an entry.
            if (_lastPostOfEntry[entry] == post) continue;
            _lastPostOfEntry[entry] = post;
            postings.Add(entry, document);
        }
    }

    private Numbered Number(Lexeme lexeme)
    {
        if (!_numbers.TryGetValue(lexeme.Term, out int term))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(lexeme.Term);
            bool fits = bytes.Length <= LexiconEntries.MaxBytes;
            term = fits ? _terms.Count : NoTerm;
            if (fits) _terms.Add(bytes);
            _numbers.Add(lexeme.Term, term);
        }

        return new Numbered(term, term == NoTerm ? [] : [.. LexiconEntries.Of(lexeme).Where(entry => entry.Length <= LexiconEntries.MaxBytes).Select(EntryNumber)]);
    }

    private int EntryNumber(byte[] entry)
    {
        string identity = Encoding.UTF8.GetString(entry);
        if (!_entryNumbers.TryGetValue(identity, out int number))
        {
            number = _entries.Count;
            _entries.Add(entry);
            _lastPostOfEntry.Add(0);
            _entryNumbers.Add(identity, number);
        }

        return number;
    }
}
