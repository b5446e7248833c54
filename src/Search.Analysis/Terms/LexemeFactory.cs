using System.Text;
using Search.Analysis.Normalization;
using Search.Analysis.Spelling;
using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>Makes lexemes from words of the dictionary and from text.</summary>
internal static class LexemeFactory
{
    private static readonly SystemDictionary Dictionary = SystemDictionary.Ipadic;

    // Lexemes depend on the dictionary alone, so all tables share them.
    private static readonly WordTable<Lexeme?> OfWords = new();

    // What IPADIC calls words that point at something or join clauses: 何, こと, この, しかし, なぜ, とても, ええと.
    private static readonly string[] Fillers =
        ["名詞-非自立", "名詞-代名詞", "形容詞-非自立", "連体詞", "接続詞", "感動詞", "フィラー", "副詞"];

    /// <summary>The lexeme of a word of the system dictionary that is written as the dictionary has it.</summary>
    public static Lexeme OfWord(int wordId, ReadOnlySpan<char> surface)
    {
        ref Lexeme? known = ref OfWords[wordId];
        if (Volatile.Read(ref known) is { } lexeme)
        {
            return lexeme;
        }

        string written = surface.ToString();
        lexeme = Make(WordFacts.Of(Dictionary.Word(wordId)), written, written);
        Volatile.Write(ref known, lexeme);
        return lexeme;
    }

    /// <summary>The lexeme of a word written with other kanji than the dictionary has it, or of a word of the user.</summary>
    /// <param name="facts">The word.</param>
    /// <param name="surface">As it stands in the text.</param>
    /// <param name="usual">As the segmenter got it.</param>
    public static Lexeme OfVariant(WordFacts facts, ReadOnlySpan<char> surface, ReadOnlySpan<char> usual) =>
        Make(facts, surface.ToString(), usual.ToString());

    /// <summary>The lexeme of text taken as it stands: the dictionary's likeliest word, or one that it does not have.</summary>
    /// <param name="surface">The text.</param>
    /// <param name="key">A further key of text that is no word; <see langword="null"/> for none.</param>
    public static Lexeme OfText(string surface, string? key)
    {
        if (key is null && Ascii.IsValid(surface) && LatinSpelling.IsPlain(surface))
        {
            // Most words that the dictionary does not have are English words and names of programs.
            return new Lexeme(surface, LexemeDetails.None);
        }

        string usual = KanjiVariants.Instance.Usual(surface);
        DictionaryWords words = key is null ? Dictionary.WordsOf(usual) : default;
        if (words.Count > 0)
        {
            return ReferenceEquals(usual, surface) ? OfWord(words[0].WordId, surface) : Make(WordFacts.Of(words[0]), surface, usual);
        }

        string? reading = Kana.IsKana(surface) ? Kana.ToHiragana(surface) : null;
        IReadOnlyList<string> keys = SpellingKeys.Of(surface, reading, Dictionary);
        return new Lexeme(surface, new LexemeDetails(reading, [], key is null || key == surface ? keys : [key, .. keys]));
    }

    /// <summary>The lexeme of a noun that is written as it is, with its reading in katakana.</summary>
    public static Lexeme OfSpelled(string surface, string? reading)
    {
        string? hiragana = InHiragana(reading);
        return new Lexeme(surface, new LexemeDetails(hiragana, [], SpellingKeys.Of(surface, hiragana, Dictionary)));
    }

    /// <summary>The lexeme of a kanji that counts something: 三 is a form of 3.</summary>
    public static Lexeme OfNumeral(char kanji)
    {
        char[] value = new char[KanjiNumber.MostDigits];
        bool isNumber = KanjiNumber.TryWriteDecimal([kanji], ref value, out int length);
        string surface = kanji.ToString();
        string number = isNumber ? new string(value, 0, length) : surface;
        return new(surface, number, WordKind.Content, Lexeme.TermOf(surface, number), static () => LexemeDetails.None);
    }

    private static Lexeme Make(WordFacts facts, string surface, string usual)
    {
        string usualBase = facts.BaseForm ?? usual;
        string baseForm = surface == usual ? usualBase : Respelled(surface, usual, usualBase);
        WordKind kind = KindOfWord(facts.PartOfSpeech, surface);
        bool isFunctionWord = kind == WordKind.Function;
        string identity = string.Join('\u001E', [Lexeme.TermOf(surface, baseForm), usual, facts.PartOfSpeech, facts.BaseForm, facts.Reading, facts.InflectionType]);
        return new Lexeme(surface, baseForm, kind, identity, () => Describe(facts, surface, usual, baseForm, isFunctionWord));
    }

    private static LexemeDetails Describe(WordFacts facts, string surface, string usual, string baseForm, bool isFunctionWord)
    {
        string usualBase = facts.BaseForm ?? usual;
        string? reading = Kana.IsKana(usualBase) ? Kana.ToHiragana(usualBase.Replace("・", string.Empty, StringComparison.Ordinal))
            : surface == usualBase ? InHiragana(facts.Reading)
            : null;
        List<string> others = [];
        if (!Kana.IsKana(usualBase) && !IsNameOfOnePlace(facts.PartOfSpeech))
        {
            AddReadings(usualBase, facts, others);
            reading ??= others.Count > 0 ? others[0] : null;
            others.Remove(reading ?? string.Empty);
        }

        reading ??= usual == usualBase ? InHiragana(facts.Reading) : null;

        List<string> keys = [.. SpellingKeys.Of(baseForm, reading, Dictionary)];
        foreach (string other in others)
        {
            keys.AddRange(SpellingKeys.Of(baseForm, other, Dictionary).Except(keys));
        }

        // Words like 下さい and ください are never expanded by reading, yet are one word.
        if (isFunctionWord && reading is not null && reading != baseForm && !keys.Contains(reading))
        {
            keys.Add(reading);
        }

        if (surface is "お" or "ご" && facts.PartOfSpeech.StartsWith("接頭詞", StringComparison.Ordinal))
        {
            keys.Add(SpellingKeys.PolitePrefix);
        }

        if (PotentialVerb.SourceOf(usualBase, facts, Dictionary) is { } source)
        {
            keys.Add(source);
        }

        return new LexemeDetails(reading, others.ToArray(), keys.ToArray());
    }

    /// <summary>Adds the readings of the homographs of a base form that are of its part of speech: 日本 is にっぽん and にほん.</summary>
    private static void AddReadings(string baseForm, WordFacts facts, List<string> readings)
    {
        DictionaryWords words = Dictionary.WordsOf(baseForm);
        for (int i = 0; i < words.Count; i++)
        {
            bool isSame = words[i].BaseForm is null && KindOf(words[i].PartOfSpeech) == KindOf(facts.PartOfSpeech)
                && (facts.BaseForm is null || words[i].InflectionType == facts.InflectionType);
            if (isSame && InHiragana(words[i].Reading) is { } reading && !readings.Contains(reading))
            {
                readings.Add(reading);
            }
        }
    }

    /// <summary>Common nouns are one kind.</summary>
    private static string KindOf(string partOfSpeech) => partOfSpeech switch
    {
        "名詞-一般" or "名詞-サ変接続" or "名詞-副詞可能" or "名詞-形容動詞語幹" or "名詞-代名詞-一般" => "名詞",
        _ => partOfSpeech,
    };

    // Names have one reading, except for those of countries: the others are of other people and places.
    private static bool IsNameOfOnePlace(string partOfSpeech) =>
        partOfSpeech.StartsWith("名詞-固有名詞", StringComparison.Ordinal) && partOfSpeech != "名詞-固有名詞-地域-国";

    private static string? InHiragana(string? reading) => reading is not null && Kana.IsKana(reading) ? Kana.ToHiragana(reading) : null;

    /// <summary>The base form with the kanji of the text: 變はった, cut as 変はった with the base 変はる, has the base 變はる.</summary>
    private static string Respelled(string surface, string usual, string usualBase)
    {
        if (usual == usualBase)
        {
            return surface;
        }

        int ending = usual.Length - usual.AsSpan().CommonPrefixLength(usualBase);
        return surface.Length >= ending
            ? string.Concat(surface.AsSpan(0, surface.Length - ending), usualBase.AsSpan(usual.Length - ending))
            : usualBase;
    }

    private static WordKind KindOfWord(string partOfSpeech, string surface) =>
        partOfSpeech.StartsWith('助')
        || partOfSpeech is "動詞-非自立" or "動詞-接尾"
        || (surface is "の" or "ん" && partOfSpeech.StartsWith("名詞-非自立", StringComparison.Ordinal)) ? WordKind.Function
        : Fillers.Any(start => partOfSpeech.StartsWith(start, StringComparison.Ordinal)) ? WordKind.Filler
        : WordKind.Content;
}
