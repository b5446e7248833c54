using Lucene.Net.Util;

namespace Search.Analysis.TokenAttributes;

/// <summary>Makes the four attributes of this library without reflection, so that trimmed programs keep them, and leaves the others to another factory.</summary>
internal sealed class MorphemeAttributeFactory(AttributeSource.AttributeFactory others) : AttributeSource.AttributeFactory
{
    public static MorphemeAttributeFactory Default { get; } = new(DEFAULT_ATTRIBUTE_FACTORY);

    /// <summary>The number of attributes made so far: a stream that has a factory to itself learns from it that it got another one.</summary>
    public int Count { get; private set; }

    public override Lucene.Net.Util.Attribute CreateAttributeInstance<T>()
    {
        Count++;
        if (typeof(T) == typeof(IBaseFormAttribute))
        {
            return new BaseFormAttribute();
        }

        if (typeof(T) == typeof(IPartOfSpeechAttribute))
        {
            return new PartOfSpeechAttribute();
        }

        if (typeof(T) == typeof(IReadingAttribute))
        {
            return new ReadingAttribute();
        }

        return typeof(T) == typeof(IInflectionAttribute) ? new InflectionAttribute() : others.CreateAttributeInstance<T>();
    }
}
