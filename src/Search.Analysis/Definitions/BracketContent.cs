using System.Buffers;

namespace Search.Analysis.Definitions;

/// <summary>The words in a bracket that may be other names of the word before it.</summary>
internal static class BracketContent
{
    private const string Quotes = "「」『』\"'“”‘’【】";
    private const int LongestWord = 60;
    private const int MostWords = 4;

    private static readonly SearchValues<char> Separators = SearchValues.Create("、，,;；:：=＝／");

    // What announces a shorter name; the others announce a name of any kind.
    private static readonly string[] ShortMarks = ["以下", "略して", "略称", "略"];
    private static readonly string[] NameMarks = ["通称", "愛称", "別名", "英語名", "英語", "英名", "英", "読み方", "読み", "正式名称", "正式名", "旧称", "または", "あるいは"];
    private static readonly string[] Endings = ["と呼ぶ", "と呼び", "と略", "と表記", "と記", "とする", "とします", "という", "といいます", "と言", "とも"];

    /// <summary>The words in their order, each with its place in the content and whether it is called short.</summary>
    public static List<(string Word, int Start, bool IsShort)> WordsOf(string content)
    {
        List<(string, int, bool)> words = [];
        bool isShort = false;
        for (int start = 0; start <= content.Length && words.Count < MostWords;)
        {
            int length = content.AsSpan(start).IndexOfAny(Separators);
            int end = length < 0 ? content.Length : start + length;
            (int from, int to) = Trimmed(content, start, end);
            start = end + 1;
            if (Marks(content[from..to], ShortMarks) is > 0 and int shortMark)
            {
                isShort = true;
                (from, to) = Trimmed(content, from + shortMark, to);
            }
            else if (Marks(content[from..to], NameMarks) is > 0 and int nameMark)
            {
                (from, to) = Trimmed(content, from + nameMark, to);
            }

            (from, to) = Trimmed(content, from, to - EndingLength(content[from..to]));
            if (to - from is > 0 and <= LongestWord)
            {
                words.Add((content[from..to], from, isShort));
            }
        }

        return words;
    }

    private static (int From, int To) Trimmed(string content, int from, int to)
    {
        while (from < to && IsPadding(content[from]))
        {
            from++;
        }

        while (to > from && IsPadding(content[to - 1]))
        {
            to--;
        }

        return (from, to);
    }

    private static bool IsPadding(char unit) => char.IsWhiteSpace(unit) || Quotes.Contains(unit, StringComparison.Ordinal);

    // 略 begins words as well: a mark stands alone, or before a space, a quotation mark or another script.
    private static int Marks(string word, string[] marks)
    {
        foreach (string mark in marks)
        {
            if (word.StartsWith(mark, StringComparison.Ordinal) && (word.Length == mark.Length || mark.Length > 1 || !Terms.Characters.IsKanji(word[mark.Length])))
            {
                return mark.Length;
            }
        }

        return 0;
    }

    private static int EndingLength(string word)
    {
        foreach (string ending in Endings)
        {
            if (word.LastIndexOf(ending, StringComparison.Ordinal) is > 0 and int at)
            {
                return word.Length - at;
            }
        }

        return 0;
    }
}
