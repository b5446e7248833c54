using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Search.Analysis;

/// <summary>Writes small hiragana in normal size (ちょっと → ちよつと), as old laws and contracts do.</summary>
public sealed class JapaneseHiraganaUppercaseFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    /// <summary>Reads tokens from <paramref name="input"/>.</summary>
    /// <param name="input">The tokens.</param>
    public JapaneseHiraganaUppercaseFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        foreach (ref char unit in _term.Text())
        {
            unit = SmallKana.ToNormalHiragana(unit);
        }

        return true;
    }
}
