using Lucene.Net.Util;
using Search.Morphology;

namespace Search.Analysis.TokenAttributes;

/// <summary>Implements <see cref="IReadingAttribute"/> over a morpheme.</summary>
public sealed class ReadingAttribute : Lucene.Net.Util.Attribute, IReadingAttribute
{
    private Morpheme _morpheme;
    private bool _isSet;

    /// <inheritdoc/>
    public string? GetReading() => _isSet ? _morpheme.Reading : null;

    /// <inheritdoc/>
    public string? GetPronunciation() => _isSet ? _morpheme.Pronunciation : null;

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
        ReadingAttribute other = (ReadingAttribute)target;
        other._morpheme = _morpheme;
        other._isSet = _isSet;
    }

    /// <inheritdoc/>
    public override void ReflectWith(IAttributeReflector reflector)
    {
        ArgumentNullException.ThrowIfNull(reflector);
        reflector.Reflect<IReadingAttribute>("reading", GetReading());
        reflector.Reflect<IReadingAttribute>("pronunciation", GetPronunciation());
    }
}
