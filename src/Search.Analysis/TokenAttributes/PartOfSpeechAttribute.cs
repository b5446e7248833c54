using Lucene.Net.Util;
using Search.Morphology;

namespace Search.Analysis.TokenAttributes;

/// <summary>Implements <see cref="IPartOfSpeechAttribute"/> over a morpheme.</summary>
public sealed class PartOfSpeechAttribute : Lucene.Net.Util.Attribute, IPartOfSpeechAttribute
{
    private Morpheme _morpheme;
    private bool _isSet;

    internal ref readonly Morpheme Morpheme => ref _morpheme;

    /// <summary>The dictionary's number of the word; −1 for words that it does not have.</summary>
    internal int WordId => _isSet ? _morpheme.WordId : -1;

    /// <inheritdoc/>
    public string? GetPartOfSpeech() => _isSet ? _morpheme.PartOfSpeech : null;

    /// <inheritdoc/>
    public void SetMorpheme(in Morpheme morpheme)
    {
        _morpheme = morpheme;
        _isSet = true;
    }

    /// <inheritdoc/>
    public override void Clear() => _isSet = false;

    /// <inheritdoc/>
    public override void CopyTo(IAttribute target)
    {
        ArgumentNullException.ThrowIfNull(target);
        PartOfSpeechAttribute other = (PartOfSpeechAttribute)target;
        other._morpheme = _morpheme;
        other._isSet = _isSet;
    }

    /// <inheritdoc/>
    public override void ReflectWith(IAttributeReflector reflector)
    {
        ArgumentNullException.ThrowIfNull(reflector);
        reflector.Reflect<IPartOfSpeechAttribute>("partOfSpeech", GetPartOfSpeech());
    }
}
