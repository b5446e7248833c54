namespace Search.Analysis.Terms;

/// <summary>One kanji in brackets that stands for a form of company: (株), also written ㈱, is 株式会社.</summary>
internal static class Abbreviation
{
    /// <summary>What the kanji at <paramref name="at"/> stands for; <see langword="null"/> where it has no brackets or stands for nothing.</summary>
    public static string? In(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[at - 1] != '(' || at + 1 >= text.Length || text[at + 1] != ')')
        {
            return null;
        }

        return text[at] switch
        {
            '株' => "株式会社",
            '有' => "有限会社",
            '社' => "社団法人",
            '財' => "財団法人",
            _ => null,
        };
    }
}
