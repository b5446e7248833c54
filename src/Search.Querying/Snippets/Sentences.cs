namespace Search.Querying.Snippets;

/// <summary>Cuts a text where analysis loses nothing by beginning afresh: after sentences and lines.</summary>
internal static class Sentences
{
    /// <summary>The pieces as starts and ends; together they are the text.</summary>
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('。' or '！' or '？' or '\n')) continue;
            yield return (start, i + 1);
            start = i + 1;
        }

        if (start < text.Length) yield return (start, text.Length);
    }
}
