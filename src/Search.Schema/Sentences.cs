namespace Search.Schema;

/// <summary>Cuts a text where analysis loses nothing by beginning afresh: after sentences and lines.</summary>
/// <remarks>
/// A sentence ends with what ends it, all of it: <c>！？」</c> is one end. <c>.</c>, <c>!</c> and <c>?</c> end a sentence only
/// where white space and a capital or a Japanese letter follow; the white space is then the end's.
/// </remarks>
public static class Sentences
{
    /// <summary>The pieces as starts and ends in UTF-16 units; together they are the text. An empty text has none.</summary>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Cut(text);
    }

    /// <summary>Where the sentence that begins at <paramref name="start"/> ends.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            int end = text[i] switch
            {
                '\n' => i + 1,
                '。' or '！' or '？' => EndAfter(text, i + 1),
                '.' or '!' or '?' => EndBefore(text, i + 1),
                _ => -1,
            };
            if (end >= 0) return end;
        }

        return text.Length;
    }

    private static IEnumerable<(int Start, int End)> Cut(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = EndOf(text, start);
            yield return (start, end);
            start = end;
        }
    }

    private static int EndAfter(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ('。' or '！' or '？' or '」' or '』' or '）' or '】')) at++;
        return at < text.Length && text[at] == '\n' ? at + 1 : at;
    }

    private static int EndBefore(ReadOnlySpan<char> text, int at)
    {
        int next = at;
        while (next < text.Length && text[next] is ' ' or '\t' or '\u3000') next++;
        return next > at && next < text.Length && IsBeginning(text[next]) ? next : -1;
    }

    private static bool IsBeginning(char c) =>
        char.IsUpper(c) || c is (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or '「' or '『';
}
