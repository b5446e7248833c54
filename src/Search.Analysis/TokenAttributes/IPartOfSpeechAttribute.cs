using Lucene.Net.Util;
using Search.Morphology;

namespace Search.Analysis.TokenAttributes;

/// <summary>The part of speech of a token.</summary>
public interface IPartOfSpeechAttribute : IAttribute
{
    /// <summary>The part of speech in IPADIC's words, its levels joined by hyphens; <see langword="null"/> where no token is set.</summary>
    string? GetPartOfSpeech();

    /// <summary>Sets the morpheme that the values are read from on request.</summary>
    /// <param name="morpheme">The morpheme of the current token; it stays readable after the tokenizer moves on.</param>
    void SetMorpheme(in Morpheme morpheme);
}
