using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Search.Analysis;

/// <summary>Drops stop words as Lucene's StopFilter does, but asks the set only about words that may be in it.</summary>
internal sealed class StopWordFilter : FilteringTokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly CharArraySet _words;

    // The lengths that stop words have, as bits, and the low bits of their first units.
    private readonly ulong _lengths;
    private readonly ulong _firsts;

    public StopWordFilter(LuceneVersion version, TokenStream input, CharArraySet words)
        : base(version, input)
    {
        _words = words;
        _term = AddAttribute<ICharTermAttribute>();
        foreach (string word in words)
        {
            _lengths |= 1UL << Math.Min(word.Length, 63);
            if (word.Length > 0)
            {
                // The set may ignore case; no other folding changes the low bits that letters of both cases share.
                _firsts |= Bit(word[0]) | Bit(char.ToUpperInvariant(word[0])) | Bit(char.ToLowerInvariant(word[0]));
            }
        }
    }

    /// <inheritdoc/>
    protected override bool Accept()
    {
        int length = _term.Length;
        bool isSuspect = (_lengths & (1UL << Math.Min(length, 63))) != 0 && (length == 0 || (_firsts & Bit(_term.Buffer[0])) != 0);
        return !isSuspect || !_words.Contains(_term.Buffer, 0, length);
    }

    private static ulong Bit(char unit) => 1UL << (unit & 63);
}
