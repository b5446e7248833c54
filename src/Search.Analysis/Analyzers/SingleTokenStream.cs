using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Search.Analysis.TokenAttributes;
using Search.Morphology;

namespace Search.Analysis;

/// <summary>A stream that delivers one token each time it is given one.</summary>
internal sealed class SingleTokenStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IBaseFormAttribute _baseForm;
    private readonly IPartOfSpeechAttribute _partOfSpeech;
    private bool _isFull;

    public SingleTokenStream()
        : base(MorphemeAttributeFactory.Default)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _baseForm = AddAttribute<IBaseFormAttribute>();
        _partOfSpeech = AddAttribute<IPartOfSpeechAttribute>();
    }

    public void Put(ReadOnlySpan<char> text, in Morpheme morpheme)
    {
        ClearAttributes();
        _term.SetTerm(text);
        _baseForm.SetMorpheme(morpheme);
        _partOfSpeech.SetMorpheme(morpheme);
        _isFull = true;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        bool wasFull = _isFull;
        _isFull = false;
        return wasFull;
    }
}
