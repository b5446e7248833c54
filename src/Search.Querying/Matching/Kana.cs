namespace Search.Querying.Matching;

/// <summary>Tells kana apart and turns them into hiragana.</summary>
internal static class Kana
{
    public static bool IsKana(char c) => c is (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') or 'ー' or 'ゝ' or 'ゞ' or 'ヽ' or 'ヾ';

    public static bool IsKanji(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '々' or '〆' or (>= '\uD840' and <= '\uD888');

    public static bool IsAllKana(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsKana(c)) return false;
        }

        return text.Length > 0;
    }

    public static bool HasKanji(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsKanji(c)) return true;
        }

        return false;
    }

    public static bool IsAllKatakana(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is not ((>= '\u30A1' and <= '\u30FA') or 'ー')) return false;
        }

        return text.Length > 0;
    }

    public static string ToHiragana(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < from.Length; i++) to[i] = from[i] is >= '\u30A1' and <= '\u30F6' ? (char)(from[i] - 0x60) : from[i];
    });
}
