using Lucene.Net.Util;

namespace Search.Analysis.TokenAttributes;

/// <summary>Implements <see cref="IReadingAttribute"/> over a morpheme.</summary>
public sealed class ReadingAttribute : MorphemeAttribute, IReadingAttribute
{
    /// <inheritdoc/>
    public string? GetReading() => IsSet ? Held.Reading : null;

    /// <inheritdoc/>
    public string? GetPronunciation() => IsSet ? Held.Pronunciation : null;

    /// <inheritdoc/>
    public override void ReflectWith(IAttributeReflector reflector)
    {
        ArgumentNullException.ThrowIfNull(reflector);
        reflector.Reflect<IReadingAttribute>("reading", GetReading());
        reflector.Reflect<IReadingAttribute>("pronunciation", GetPronunciation());
    }
}
