using Lucene.Net.Util;
using Search.Morphology;

namespace Search.Analysis.TokenAttributes;

/// <summary>Implements <see cref="IBaseFormAttribute"/> over a morpheme.</summary>
public sealed class BaseFormAttribute : Lucene.Net.Util.Attribute, IBaseFormAttribute
{
    private Morpheme _morpheme;
    private bool _isSet;

    /// <inheritdoc/>
    public string? GetBaseForm() => _isSet ? _morpheme.BaseForm : null;

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
        BaseFormAttribute other = (BaseFormAttribute)target;
        other._morpheme = _morpheme;
        other._isSet = _isSet;
    }

    /// <inheritdoc/>
    public override void ReflectWith(IAttributeReflector reflector)
    {
        ArgumentNullException.ThrowIfNull(reflector);
        reflector.Reflect<IBaseFormAttribute>("baseForm", GetBaseForm());
    }
}
