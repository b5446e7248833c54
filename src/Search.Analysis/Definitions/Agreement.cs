using Search.Analysis.Spelling;
using Search.Analysis.Terms;

namespace Search.Analysis.Definitions;

/// <summary>Looks for proof that two words name the same thing.</summary>
internal static class Agreement
{
    private const int LeastLength = 2;

    /// <summary>What proves that the words are one; <see langword="null"/> where nothing does.</summary>
    /// <param name="name">The word before the bracket.</param>
    /// <param name="alias">The word in the bracket.</param>
    /// <param name="isShort">Whether the text calls <paramref name="alias"/> short for <paramref name="name"/>.</param>
    public static DefinitionProof? Between(string name, string alias, bool isShort)
    {
        if (name.Length < LeastLength && alias.Length < LeastLength)
        {
            return null;
        }

        return (WordScripts.Of(name), WordScripts.Of(alias)) switch
        {
            (WordScript.Latin, WordScript.Katakana) when Transliteration.Agrees(name, alias) => DefinitionProof.Transliteration,
            (WordScript.Katakana, WordScript.Latin) when Transliteration.Agrees(alias, name) => DefinitionProof.Transliteration,
            (WordScript.Latin, WordScript.Latin) when Initials.Agree(name, alias) || Initials.Agree(alias, name) => DefinitionProof.Initials,
            (WordScript.Kanji, WordScript.Hiragana or WordScript.Katakana) when IsNewReading(name, alias) => DefinitionProof.Reading,
            (WordScript.Hiragana or WordScript.Katakana, WordScript.Kanji) when IsNewReading(alias, name) => DefinitionProof.Reading,
            (WordScript.Kanji or WordScript.Katakana, WordScript.Kanji or WordScript.Katakana) when isShort && IsShortFor(alias, name) => DefinitionProof.Abbreviation,
            _ => null,
        };
    }

    // What the dictionary reads so anyway is found by its reading: it needs no definition.
    private static bool IsNewReading(string word, string kana)
    {
        if (!WordReadings.Agree(word, kana))
        {
            return false;
        }

        string reading = Kana.ToHiragana(kana);
        Lexeme known = TermAnalyzer.WordOf(word);
        return known.Reading != reading && !known.OtherReadings.Contains(reading);
    }

    /// <summary>国連 for 国際連合: all characters in their order, the first one first.</summary>
    private static bool IsShortFor(string shorter, string longer)
    {
        if (shorter.Length < LeastLength || 2 * shorter.Length > longer.Length + 1 || shorter[0] != longer[0])
        {
            return false;
        }

        int at = 0;
        foreach (char unit in shorter)
        {
            at = longer.IndexOf(unit, at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }
}
