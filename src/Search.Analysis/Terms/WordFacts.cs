using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>What a dictionary says of a word, wherever the word was met.</summary>
internal readonly record struct WordFacts(string PartOfSpeech, string? BaseForm, string? Reading, string? InflectionType)
{
    public static WordFacts Of(in Morpheme morpheme) =>
        new(morpheme.PartOfSpeech, morpheme.BaseForm, morpheme.Reading, morpheme.InflectionType);

    public static WordFacts Of(in DictionaryWord word) => new(word.PartOfSpeech, word.BaseForm, word.Reading, word.InflectionType);
}
