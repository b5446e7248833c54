using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Search.Analysis.TokenAttributes;

namespace Search.Analysis;

/// <summary>Replaces inflected words by their base form; tokens marked as keywords stay as they are.</summary>
public sealed class JapaneseBaseFormFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly IBaseFormAttribute _baseForm;
    private readonly IKeywordAttribute _keyword;

    /// <summary>Reads tokens from <paramref name="input"/>.</summary>
    /// <param name="input">The tokens.</param>
    public JapaneseBaseFormFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _baseForm = AddAttribute<IBaseFormAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (!_keyword.IsKeyword && _baseForm.GetBaseForm() is { } baseForm)
        {
            _term.SetTerm(baseForm);
        }

        return true;
    }
}
