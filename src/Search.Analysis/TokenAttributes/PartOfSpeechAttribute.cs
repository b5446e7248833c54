using Lucene.Net.Util;
using Search.Morphology;

namespace Search.Analysis.TokenAttributes;

/// <summary>Implements <see cref="IPartOfSpeechAttribute"/> over a morpheme.</summary>
public sealed class PartOfSpeechAttribute : MorphemeAttribute, IPartOfSpeechAttribute
{
    internal ref readonly Morpheme Morpheme => ref Held;

    /// <summary>The dictionary's number of the word; −1 for words that it does not have.</summary>
    internal int WordId => IsSet ? Held.WordId : -1;

    /// <inheritdoc/>
    public string? GetPartOfSpeech() => IsSet ? Held.PartOfSpeech : null;

    /// <inheritdoc/>
    public override void ReflectWith(IAttributeReflector reflector)
    {
        ArgumentNullException.ThrowIfNull(reflector);
        reflector.Reflect<IPartOfSpeechAttribute>("partOfSpeech", GetPartOfSpeech());
    }
}
