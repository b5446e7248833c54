using Lucene.Net.Util;

namespace Search.Analysis.TokenAttributes;

/// <summary>Implements <see cref="IInflectionAttribute"/> over a morpheme.</summary>
public sealed class InflectionAttribute : MorphemeAttribute, IInflectionAttribute
{
    /// <inheritdoc/>
    public string? GetInflectionType() => IsSet ? Held.InflectionType : null;

    /// <inheritdoc/>
    public string? GetInflectionForm() => IsSet ? Held.InflectionForm : null;

    /// <inheritdoc/>
    public override void ReflectWith(IAttributeReflector reflector)
    {
        ArgumentNullException.ThrowIfNull(reflector);
        reflector.Reflect<IInflectionAttribute>("inflectionType", GetInflectionType());
        reflector.Reflect<IInflectionAttribute>("inflectionForm", GetInflectionForm());
    }
}
