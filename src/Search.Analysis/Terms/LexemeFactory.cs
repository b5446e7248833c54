using Search.Analysis.Spelling;
using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>Makes lexemes from words of the dictionary and from text.</summary>
internal static class LexemeFactory
{
    private static readonly SystemDictionary Dictionary = SystemDictionary.Ipadic;

    // Lexemes depend on the dictionary alone, so all tables share them.
    private static readonly Lexeme?[] OfWords = new Lexeme?[Dictionary.WordCount];

    /// <summary>The lexeme of a word of the system dictionary that stands in the text as it stands there.</summary>
    public static Lexeme OfWord(in Morpheme morpheme, ReadOnlySpan<char> surface)
    {
        ref Lexeme? known = ref OfWords[morpheme.WordId];
        return Volatile.Read(ref known) ?? (known = Make(morpheme, surface.ToString(), surface.ToString()));
    }

    /// <summary>The lexeme of a word written with other kanji than the dictionary has it.</summary>
    /// <param name="morpheme">The word.</param>
    /// <param name="surface">As it stands in the text.</param>
    /// <param name="usual">As the dictionary has it, or as the segmenter got it.</param>
    public static Lexeme OfVariant(in Morpheme morpheme, ReadOnlySpan<char> surface, ReadOnlySpan<char> usual) =>
        Make(morpheme, surface.ToString(), usual.ToString());

    /// <summary>The lexeme of text that is no word of the dictionary.</summary>
    /// <param name="surface">The text.</param>
    /// <param name="key">A further key; <see langword="null"/> for none.</param>
    public static Lexeme OfText(string surface, string? key)
    {
        string? reading = Kana.IsKana(surface) ? Kana.ToHiragana(surface) : null;
        IReadOnlyList<string> keys = SpellingKeys.Of(surface, reading, Dictionary);
        return new Lexeme(surface, surface, reading, key is null || key == surface ? keys : [key, .. keys], isFunctionWord: false);
    }

    /// <summary>The lexeme of a noun that is written as it is, with its reading in katakana.</summary>
    public static Lexeme OfSpelled(string surface, string? reading)
    {
        string? hiragana = InHiragana(reading);
        return new Lexeme(surface, surface, hiragana, SpellingKeys.Of(surface, hiragana, Dictionary), isFunctionWord: false);
    }

    private static Lexeme Make(in Morpheme morpheme, string surface, string usual)
    {
        string partOfSpeech = morpheme.PartOfSpeech;
        string usualBase = morpheme.BaseForm ?? usual;
        string? reading = ReadingOfBase(morpheme, usual, usualBase, partOfSpeech);
        string baseForm = surface == usual ? usualBase : Respelled(surface, usual, usualBase);
        return new Lexeme(surface, baseForm, reading, SpellingKeys.Of(baseForm, reading, Dictionary), IsFunctionWord(partOfSpeech, surface));
    }

    private static string? ReadingOfBase(in Morpheme morpheme, string surface, string baseForm, string partOfSpeech)
    {
        if (Kana.IsKana(baseForm))
        {
            return Kana.ToHiragana(baseForm.Replace("・", string.Empty, StringComparison.Ordinal));
        }

        if (surface == baseForm)
        {
            return InHiragana(morpheme.Reading);
        }

        string? inflection = morpheme.InflectionType;
        DictionaryWords words = Dictionary.WordsOf(baseForm);
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].BaseForm is null && words[i].PartOfSpeech == partOfSpeech && words[i].InflectionType == inflection)
            {
                return InHiragana(words[i].Reading);
            }
        }

        return null;
    }

    private static string? InHiragana(string? reading) => reading is not null && Kana.IsKana(reading) ? Kana.ToHiragana(reading) : null;

    /// <summary>The base form with the kanji of the text: 變はった, cut as 変はった with the base 変はる, has the base 變はる.</summary>
    private static string Respelled(string surface, string usual, string usualBase)
    {
        if (usual == usualBase)
        {
            return surface;
        }

        int common = usual.AsSpan().CommonPrefixLength(usualBase);
        return surface.Length >= usual.Length - common ? string.Concat(surface.AsSpan(0, surface.Length - (usual.Length - common)), usualBase.AsSpan(common)) : usualBase;
    }

    private static bool IsFunctionWord(string partOfSpeech, string surface) =>
        partOfSpeech.StartsWith('助')
        || partOfSpeech is "動詞-非自立" or "動詞-接尾"
        || (surface is "の" or "ん" && partOfSpeech.StartsWith("名詞-非自立", StringComparison.Ordinal));
}
