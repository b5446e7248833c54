using Lucene.Net.Util;
using Search.Morphology;

namespace Search.Analysis.TokenAttributes;

/// <summary>Implements <see cref="IInflectionAttribute"/> over a morpheme.</summary>
public sealed class InflectionAttribute : Lucene.Net.Util.Attribute, IInflectionAttribute
{
    private Morpheme _morpheme;
    private bool _isSet;

    /// <inheritdoc/>
    public string? GetInflectionType() => _isSet ? _morpheme.InflectionType : null;

    /// <inheritdoc/>
    public string? GetInflectionForm() => _isSet ? _morpheme.InflectionForm : null;

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
        InflectionAttribute other = (InflectionAttribute)target;
        other._morpheme = _morpheme;
        other._isSet = _isSet;
    }

    /// <inheritdoc/>
    public override void ReflectWith(IAttributeReflector reflector)
    {
        ArgumentNullException.ThrowIfNull(reflector);
        reflector.Reflect<IInflectionAttribute>("inflectionType", GetInflectionType());
        reflector.Reflect<IInflectionAttribute>("inflectionForm", GetInflectionForm());
    }
}
