namespace Search.Analysis.Terms;

/// <summary>One distinct index term and what is known of it.</summary>
public sealed class Lexeme
{
    /// <summary>Separates the surface from the base form in <see cref="Term"/>, and the parts of keys made from terms.</summary>
    public const char Separator = '\u001F';

    internal Lexeme(string surface, string baseForm, string? reading, IReadOnlyList<string> otherReadings, IReadOnlyList<string> variantKeys, bool isFunctionWord)
    {
        Surface = surface;
        Base = baseForm;
        Term = TermOf(surface, baseForm);
        Reading = reading;
        OtherReadings = otherReadings;
        VariantKeys = variantKeys;
        IsFunctionWord = isFunctionWord;
        bool isPlain = reading is null && !isFunctionWord && otherReadings.Count == 0 && variantKeys.Count == 0;
        Identity = isPlain ? Term : string.Join('\u001E', [Term, reading, isFunctionWord ? "+" : "-", .. otherReadings, ":", .. variantKeys]);
    }

    /// <summary>The index term: the surface, followed by U+001F and the base form where that differs.</summary>
    public string Term { get; }

    /// <summary>The normalized word as it stands in the text.</summary>
    public string Surface { get; }

    /// <summary>The normalized base form; equal to <see cref="Surface"/> where there is no inflection.</summary>
    public string Base { get; }

    /// <summary>The reading of the base form in hiragana; <see langword="null"/> where it is not known.</summary>
    public string? Reading { get; }

    /// <summary>Further readings of the same word, in hiragana: 日本 is にっぽん and also にほん. Often none.</summary>
    public IReadOnlyList<string> OtherReadings { get; }

    /// <summary>
    /// Keys under which spellings of the same word meet: two words are variants of each other when they share a key.
    /// A word without keys still meets others by its <see cref="Base"/>, which counts as a key of every word.
    /// </summary>
    public IReadOnlyList<string> VariantKeys { get; }

    /// <summary>Whether the word is a particle or an auxiliary: never required of a hit, never expanded by its reading.</summary>
    public bool IsFunctionWord { get; }

    /// <summary>Equal where everything about two lexemes is equal.</summary>
    internal string Identity { get; }

    /// <inheritdoc/>
    public override string ToString() => Surface == Base ? Surface : $"{Surface}({Base})";

    internal static string TermOf(string surface, string baseForm) =>
        string.Equals(surface, baseForm, StringComparison.Ordinal) ? surface : $"{surface}{Separator}{baseForm}";
}
