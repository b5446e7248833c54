using Lucene.Net.Util;
using Search.Morphology;

namespace Search.Analysis.TokenAttributes;

/// <summary>The dictionary form of an inflected word.</summary>
public interface IBaseFormAttribute : IAttribute
{
    /// <summary>The base form; <see langword="null"/> where it equals the surface or is not known.</summary>
    string? GetBaseForm();

    /// <summary>Sets the morpheme that the values are read from on request.</summary>
    /// <param name="morpheme">The morpheme of the current token; it stays readable after the tokenizer moves on.</param>
    void SetMorpheme(in Morpheme morpheme);
}
