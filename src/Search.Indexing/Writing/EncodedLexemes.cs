using System.Text;
using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Indexing.Writing;

/// <summary>The bytes of each term of a table and of its lexicon entries, made once for each term.</summary>
internal sealed class EncodedLexemes(TermTable table)
{
    // Lucene refuses terms of more than 32,766 bytes.
    private const int MaxTermBytes = LexiconEntries.MaxBytes;

    private readonly List<byte[]?> _terms = [];
    private readonly List<byte[][]> _entries = [];
    private readonly List<int> _lastPost = [];

    /// <summary>The term's bytes; null where Lucene could not hold the term.</summary>
    public byte[]? Term(int lexeme)
    {
        while (_terms.Count <= lexeme) Encode(table[_terms.Count]);
        return _terms[lexeme];
    }

    /// <summary>The term's entries in the lexicon; the term was asked for before.</summary>
    public byte[][] Entries(int lexeme) => _entries[lexeme];

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
        _terms.Add(term.Length <= MaxTermBytes ? term : null);
        _entries.Add([.. LexiconEntries.Of(lexeme).Where(entry => entry.Length <= LexiconEntries.MaxBytes)]);
        _lastPost.Add(0);
    }
}
