using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Search.Analysis;

/// <summary>Writes small katakana in normal size (ストップウォッチ → ストツプウオツチ), as old laws and contracts do.</summary>
public sealed class JapaneseKatakanaUppercaseFilter : TokenFilter
{
    private const char CombiningHandakuten = '\u309A';

    private readonly ICharTermAttribute _term;

    /// <summary>Reads tokens from <paramref name="input"/>.</summary>
    /// <param name="input">The tokens.</param>
    public JapaneseKatakanaUppercaseFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        Span<char> text = _term.Text();
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == 'ㇷ' && i + 1 < text.Length && text[i + 1] == CombiningHandakuten)
            {
                text[written++] = 'プ';
                i++;
            }
            else
            {
                text[written++] = SmallKana.ToNormalKatakana(text[i]);
            }
        }

        _term.Length = written;
        return true;
    }
}
