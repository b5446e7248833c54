namespace Search.Analysis.Normalization;

/// <summary>
/// Reads marks by what stands beside them, in place: a dash typed after katakana is ー (サ―バ―), ー between other characters is a dash
/// (3ー5), iteration marks are written out (いすゞ → いすず).
/// </summary>
internal static class JapaneseMarks
{
    private const char LongVowel = 'ー';

    /// <summary>Rewrites <paramref name="text"/>; its length stays.</summary>
    public static void Resolve(Span<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char before = i > 0 ? text[i - 1] : '\0';
            switch (text[i])
            {
                case LongVowel when !IsKana(before) && before != LongVowel && (IsWord(before) || i + 1 == text.Length || !IsKana(text[i + 1])):
                    text[i] = '-';
                    break;
                case '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u2500' or '\u2501':
                    text[i] = Dash(text, i, before);
                    break;
                case '~' or '〜' when IsLengthenedKana(text, i):
                    text[i] = LongVowel;
                    break;
                case '々' when i > 0:
                    i += RepeatKanji(text, i) - 1;
                    break;
                case 'ゝ' or 'ゞ' or 'ヽ' or 'ヾ' when i > 0:
                    i += RepeatKana(text, i) - 1;
                    break;
            }
        }
    }

    /// <summary>ラ〜メン and す〜ぱ〜 lengthen one kana; パリ〜ロンドン is a range.</summary>
    private static bool IsLengthenedKana(ReadOnlySpan<char> text, int i) =>
        i > 0 && IsKana(text[i - 1]) && (i == 1 || !(IsKana(text[i - 2]) || IsWord(text[i - 2]))) && i + 1 < text.Length && IsKana(text[i + 1])
        && IsKatakana(text[i - 1]) == IsKatakana(text[i + 1]);

    private static char Dash(ReadOnlySpan<char> text, int i, char before)
    {
        char after = i + 1 < text.Length ? text[i + 1] : '\0';
        bool isSingle = !IsDash(after);
        if (isSingle && IsKatakana(before) && !char.IsAsciiLetterOrDigit(after))
        {
            return LongVowel;
        }

        // One hyphen for all, except for the dashes that part clauses.
        bool isClauseDash = text[i] is '\u2014' or '\u2015' or '\u2500' or '\u2501' && !(char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after));
        return isClauseDash ? '\u2015' : '-';
    }

    /// <summary>
    /// Writes 馬鹿々々しい as 馬鹿馬鹿しい. A single 々 stays, because the dictionary has such words under it (人々, 佐々木).
    /// </summary>
    /// <returns>How many marks there are.</returns>
    private static int RepeatKanji(Span<char> text, int i)
    {
        int count = Run(text, i, static c => c == '々');
        if (count > 1 && count <= i && !text[(i - count)..i].ContainsAnyExceptInRange('\u4E00', '\u9FFF'))
        {
            text[(i - count)..i].CopyTo(text[i..]);
        }

        return count;
    }

    /// <summary>Writes こゝろ as こころ and いすゞ as いすず; as many kana are repeated as there are marks (いよ〳〵 is written いよゝゝ too).</summary>
    /// <returns>How many marks there are.</returns>
    private static int RepeatKana(Span<char> text, int i)
    {
        int count = Run(text, i, static c => c is 'ゝ' or 'ゞ' or 'ヽ' or 'ヾ');
        int size = Math.Min(count, i);
        for (int k = 0; k < count; k++)
        {
            char mark = text[i + k];
            char repeated = text[i + k - size];
            int shift = IsKatakana(repeated) ? KanaVoicing.KatakanaShift : 0;
            if (!IsKana(repeated))
            {
                // A mark with nothing to repeat stays, and so do those that would repeat it.
                break;
            }

            text[i + k] = KanaVoicing.Repeat(repeated, shift, mark is 'ゞ' or 'ヾ', IterationMarkVoicing.Corrected);
        }

        return count;
    }

    private static int Run(ReadOnlySpan<char> text, int i, Func<char, bool> belongs)
    {
        int end = i;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end - i;
    }

    private static bool IsDash(char unit) => unit is '-' or LongVowel or (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2500' or '\u2501';

    private static bool IsKatakana(char unit) => unit is >= 'ァ' and <= 'ヺ';

    private static bool IsKana(char unit) => unit is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ');

    private static bool IsWord(char unit) => char.IsLetterOrDigit(unit);
}
