using Lucene.Net.Util;
using Search.Morphology;

namespace Search.Analysis.TokenAttributes;

/// <summary>How a token is read and spoken.</summary>
public interface IReadingAttribute : IAttribute
{
    /// <summary>The reading in katakana; <see langword="null"/> where it is not known.</summary>
    string? GetReading();

    /// <summary>The pronunciation in katakana; <see langword="null"/> where it is not known.</summary>
    string? GetPronunciation();

    /// <summary>Sets the morpheme that the values are read from on request.</summary>
    /// <param name="morpheme">The morpheme of the current token; it stays readable after the tokenizer moves on.</param>
    void SetMorpheme(in Morpheme morpheme);
}
