using Lucene.Net.Util;
using Search.Morphology;

namespace Search.Analysis.TokenAttributes;

/// <summary>How a token is inflected.</summary>
public interface IInflectionAttribute : IAttribute
{
    /// <summary>The inflection type (五段・ラ行 …); <see langword="null"/> where the word is not inflected.</summary>
    string? GetInflectionType();

    /// <summary>The inflection form (連用形 …); <see langword="null"/> where the word is not inflected.</summary>
    string? GetInflectionForm();

    /// <summary>Sets the morpheme that the values are read from on request.</summary>
    /// <param name="morpheme">The morpheme of the current token; it stays readable after the tokenizer moves on.</param>
    void SetMorpheme(in Morpheme morpheme);
}
