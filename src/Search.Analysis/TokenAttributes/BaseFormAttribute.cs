using Lucene.Net.Util;

namespace Search.Analysis.TokenAttributes;

/// <summary>Implements <see cref="IBaseFormAttribute"/> over a morpheme.</summary>
public sealed class BaseFormAttribute : MorphemeAttribute, IBaseFormAttribute
{
    /// <inheritdoc/>
    public string? GetBaseForm() => IsSet ? Held.BaseForm : null;

    /// <inheritdoc/>
    public override void ReflectWith(IAttributeReflector reflector)
    {
        ArgumentNullException.ThrowIfNull(reflector);
        reflector.Reflect<IBaseFormAttribute>("baseForm", GetBaseForm());
    }
}
