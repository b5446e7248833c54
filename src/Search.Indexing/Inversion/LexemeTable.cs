using System.Text;
using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>The bytes of each term of a table and of its lexicon entries, made once for each term.</summary>
internal sealed class LexemeTable(TermTable table)
{
    // Lucene refuses terms of more than 32,766 bytes.
    private const int MaxTermBytes = LexiconEntries.MaxBytes;

    private static readonly byte[] TooLong = [];

    private readonly List<byte[]> _terms = [];
    private readonly List<byte[]> _entries = [];
    private readonly List<int> _entriesEnd = [];
    private readonly List<int> _lastPost = [];

    /// <summary>The term's bytes.</summary>
    public byte[] TermBytes(int lexeme) => _terms[lexeme];

    /// <summary>The bytes of an entry of the lexicon.</summary>
    public byte[] EntryBytes(int entry) => _entries[entry];

    /// <summary>Learns the lexemes up to <paramref name="lexeme"/>; false where Lucene could not hold the term.</summary>
    public bool CanHold(int lexeme)
    {
        while (_terms.Count <= lexeme) Encode(table[_terms.Count]);
        return !ReferenceEquals(_terms[lexeme], TooLong);
    }

    /// <summary>The numbers of the term's entries in the lexicon.</summary>
    public (int Start, int End) Entries(int lexeme) => (lexeme == 0 ? 0 : _entriesEnd[lexeme - 1], _entriesEnd[lexeme]);

    /// <summary>Whether this is the first time that <paramref name="post"/> (a serial number from 1) names the lexeme.</summary>
    public bool IsFirstIn(int lexeme, int post)
    {
        if (_lastPost[lexeme] == post) return false;
        _lastPost[lexeme] = post;
        return true;
    }

    private void Encode(Lexeme lexeme)
    {
        byte[] term = Encoding.UTF8.GetBytes(lexeme.Term);
        _terms.Add(term.Length <= MaxTermBytes ? term : TooLong);
        _entries.AddRange(LexiconEntries.Of(lexeme).Where(entry => entry.Length <= LexiconEntries.MaxBytes));
        _entriesEnd.Add(_entries.Count);
        _lastPost.Add(0);
    }
}
