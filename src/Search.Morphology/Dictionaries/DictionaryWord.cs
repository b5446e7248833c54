namespace Search.Morphology;

/// <summary>A word of the system dictionary.</summary>
public readonly struct DictionaryWord
{
    private readonly SystemDictionary _dictionary;

    internal DictionaryWord(SystemDictionary dictionary, int wordId) => (_dictionary, WordId) = (dictionary, wordId);

    /// <summary>The word's number, 0 … <see cref="SystemDictionary.WordCount"/> − 1.</summary>
    public int WordId { get; }

    /// <summary>The cost of using the word; lower is likelier.</summary>
    public int Cost => _dictionary.CostOf(WordId);

    /// <summary>The part of speech, its levels joined by <c>-</c>.</summary>
    public string PartOfSpeech => _dictionary.PartOfSpeechOfId(_dictionary.IdOf(WordId));

    /// <summary>The dictionary form; <see langword="null"/> when it is the written form itself.</summary>
    public string? BaseForm => _dictionary.BaseFormOf(WordId);

    /// <summary>The reading in katakana; symbols read as themselves.</summary>
    public string? Reading => _dictionary.ReadingOf(WordId);

    /// <summary>The pronunciation in katakana, with ー for long vowels.</summary>
    public string? Pronunciation => _dictionary.PronunciationOf(WordId);

    /// <summary>The inflection type; <see langword="null"/> for words that do not inflect.</summary>
    public string? InflectionType => _dictionary.InflectionTypeOfId(_dictionary.IdOf(WordId));

    /// <summary>The inflected form; <see langword="null"/> for words that do not inflect.</summary>
    public string? InflectionForm => _dictionary.InflectionFormOfId(_dictionary.IdOf(WordId));
}
