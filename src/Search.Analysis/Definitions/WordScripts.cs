using Search.Analysis.Terms;

namespace Search.Analysis.Definitions;

/// <summary>Tells scripts apart.</summary>
internal static class WordScripts
{
    private const string NameMarks = " .-&'+#/";

    /// <summary>The script of a word.</summary>
    public static WordScript Of(ReadOnlySpan<char> word)
    {
        bool hasKanji = false, hasHiragana = false, hasKatakana = false, hasLatin = false, hasMark = false;
        foreach (char unit in word)
        {
            if (Characters.IsKanji(unit))
            {
                hasKanji = true;
            }
            else if (Characters.IsHiragana(unit))
            {
                hasHiragana = true;
            }
            else if (Characters.IsKatakana(unit) || unit == '・')
            {
                hasKatakana = true;
            }
            else if (IsLatin(unit))
            {
                hasLatin |= char.IsAsciiLetter(unit);
                hasMark |= !char.IsAsciiLetter(unit);
            }
            else
            {
                return WordScript.Other;
            }
        }

        bool isJapanese = hasKanji || hasHiragana || hasKatakana;
        return hasLatin ? (isJapanese || !char.IsAsciiLetterOrDigit(word[0]) ? WordScript.Other : WordScript.Latin)
            : hasMark ? WordScript.Other
            : hasKanji ? WordScript.Kanji
            : hasHiragana ? WordScript.Hiragana
            : hasKatakana ? WordScript.Katakana
            : WordScript.Other;
    }

    /// <summary>Whether a Latin word or phrase may hold the unit.</summary>
    public static bool IsLatin(char unit) => char.IsAsciiLetterOrDigit(unit) || NameMarks.Contains(unit, StringComparison.Ordinal);

    public static bool IsJapanese(char unit) => Characters.IsKanji(unit) || Characters.IsKana(unit) || unit == '・';

    /// <summary>Full-width letters, digits and signs as ASCII, capitals as they are; everything else unchanged.</summary>
    public static string Narrowed(string text)
    {
        const int Shift = '！' - '!';
        return !text.AsSpan().ContainsAnyInRange('！', '～') && !text.Contains('　', StringComparison.Ordinal) ? text : string.Create(text.Length, text, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = source[i] is >= '！' and <= '～' ? (char)(source[i] - Shift) : source[i] == '　' ? ' ' : source[i];
            }
        });
    }
}
