using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Search.Analysis;

/// <summary>
/// Removes the long-vowel mark at the end of a katakana word, so that サーバー and サーバ meet; short words keep it.
/// Half-width katakana is not recognized: fold its width first.
/// </summary>
public sealed class JapaneseKatakanaStemFilter : TokenFilter
{
    /// <summary>The length from which words are changed where none is given.</summary>
    public const int DefaultMinimumLength = 4;

    private const char ProlongedSoundMark = 'ー';

    private readonly ICharTermAttribute _term;
    private readonly IKeywordAttribute _keyword;
    private readonly int _minimumLength;

    /// <summary>Reads tokens from <paramref name="input"/> and changes those of at least four characters.</summary>
    /// <param name="input">The tokens.</param>
    public JapaneseKatakanaStemFilter(TokenStream input)
        : this(input, DefaultMinimumLength)
    {
    }

    /// <summary>Reads tokens from <paramref name="input"/>.</summary>
    /// <param name="input">The tokens.</param>
    /// <param name="minimumLength">The least length of a word that is changed, its long-vowel mark counted; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumLength"/> is below 1.</exception>
    public JapaneseKatakanaStemFilter(TokenStream input, int minimumLength)
        : base(input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumLength, 1);
        _minimumLength = minimumLength;
        _term = AddAttribute<ICharTermAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        ReadOnlySpan<char> text = _term.Text();
        if (text.Length >= _minimumLength && text[^1] == ProlongedSoundMark && !_keyword.IsKeyword
            && !text.ContainsAnyExceptInRange('\u30A0', '\u30FF'))
        {
            _term.Length = text.Length - 1;
        }

        return true;
    }
}
