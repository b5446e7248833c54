using System.Text;

namespace Search.Querying.Parsing;

/// <summary>Makes the numerals of a date ASCII digits: 二〇二五年 and ２０２５年 become 2025年, 十一月 becomes 11月.</summary>
internal static class KanjiNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    public static string ToAscii(string text)
    {
        var result = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && (ValueOf(text[end]) >= 0 || text[end] == '十')) end++;
            // A word such as 一昨日 is no number; only numerals before a unit or at the end of the text are.
            bool isNumber = end > i && (end == text.Length || text[end] is '年' or '月' or '日' or '週' or '-' or '/' or 'か' or 'ヶ' or 'ヵ' or 'カ' or '箇' or '〇');
            if (!isNumber)
            {
                result.Append(text[i++]);
                continue;
            }

            Append(result, text.AsSpan(i, end - i));
            i = end;
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, ReadOnlySpan<char> numerals)
    {
        int ten = numerals.IndexOf('十');
        if (ten < 0)
        {
            foreach (char c in numerals) result.Append(ValueOf(c));
            return;
        }

        if (ten > 1 || numerals.Length - ten > 2)
        {
            result.Append(numerals);
            return;
        }

        int tens = ten == 0 ? 1 : ValueOf(numerals[0]);
        int ones = ten + 1 < numerals.Length ? Math.Max(0, ValueOf(numerals[ten + 1])) : 0;
        result.Append(10 * tens + ones);
    }

    private static int ValueOf(char c) => c == '零' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);
}
