using Search.Analysis.Terms;

namespace Search.Analysis.Spelling;

/// <summary>Hiragana and katakana of the same sounds.</summary>
internal static class Kana
{
    /// <summary>Writes katakana as hiragana and leaves everything else.</summary>
    public static string ToHiragana(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('ァ', 'ヶ'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (target, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                target[i] = source[i] is >= 'ァ' and <= 'ヶ' ? (char)(source[i] - KanaVoicing.KatakanaShift) : source[i];
            }
        });
    }

    /// <summary>Whether the last kana is of the row い or え, as where a verb makes a noun (飲み, 上げ).</summary>
    public static bool EndsInIOrE(ReadOnlySpan<char> hiragana) =>
        "いきしちにひみりぎじびぴえけせてねへめれげぜべぺ".Contains(hiragana[^1], StringComparison.Ordinal);

    /// <summary>Whether a word is written in kana alone; middle dots between katakana count.</summary>
    public static bool IsKana(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (!Characters.IsKana(unit) && unit != '・')
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    public static bool IsKatakana(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (!Characters.IsKatakana(unit) && unit != '・')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
