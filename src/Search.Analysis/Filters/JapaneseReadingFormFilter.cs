using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Search.Analysis.TokenAttributes;

namespace Search.Analysis;

/// <summary>Replaces a token by its reading, in katakana or in rōmaji.</summary>
public sealed class JapaneseReadingFormFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly IReadingAttribute _reading;
    private readonly bool _useRomaji;
    private char[] _romaji = new char[64];

    /// <summary>Reads tokens from <paramref name="input"/> and replaces them by their readings in katakana.</summary>
    /// <param name="input">The tokens.</param>
    public JapaneseReadingFormFilter(TokenStream input)
        : this(input, useRomaji: false)
    {
    }

    /// <summary>Reads tokens from <paramref name="input"/>.</summary>
    /// <param name="input">The tokens.</param>
    /// <param name="useRomaji">Whether the reading, or the token itself where none is known, is written in rōmaji.</param>
    public JapaneseReadingFormFilter(TokenStream input, bool useRomaji)
        : base(input)
    {
        _useRomaji = useRomaji;
        _term = AddAttribute<ICharTermAttribute>();
        _reading = AddAttribute<IReadingAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        string? reading = _reading.GetReading();
        if (_useRomaji)
        {
            ReadOnlySpan<char> kana = reading is null ? _term.Text() : reading;
            int most = kana.Length * Romaji.MostUnitsForOne;
            if (_romaji.Length < most)
            {
                _romaji = new char[2 * most];
            }

            _term.SetTerm(_romaji.AsSpan(0, Romaji.Write(kana, _romaji)));
        }
        else if (reading is not null)
        {
            _term.SetTerm(reading);
        }

        return true;
    }
}
