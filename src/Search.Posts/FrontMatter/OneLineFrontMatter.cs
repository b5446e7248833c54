namespace Search.Posts.FrontMatter;

/// <summary>Front matter whose line ends were lost (<c>--- title: "x" date: y --- body</c>), as programs that write posts make it.</summary>
internal static class OneLineFrontMatter
{
    private static readonly string[] Keys =
    [
        "layout", "title", "date", "categories", "category", "tags", "author", "excerpt", "description", "reading_time", "image", "permalink", "slug", "draft", "published", "private", "status",
    ];

    /// <summary>The region, if the text at <paramref name="at"/> is such front matter.</summary>
    public static FrontMatterRegion? Find(string text, int at)
    {
        int start = at + 3;
        int close = text.IndexOf(" ---", start, StringComparison.Ordinal);
        int lineEnd = text.AsSpan(at).IndexOfAny('\r', '\n') is int length and >= 0 ? at + length : text.Length;
        if (close < 0 || close > lineEnd || Parts(text, start, close).Count < 2)
        {
            return null;
        }

        int body = close + 4;
        while (body < text.Length && text[body] == ' ')
        {
            body++;
        }

        return new FrontMatterRegion(FrontMatterKind.YamlInOneLine, start, close, body, DiagnosticIds.FrontMatterMisplaced);
    }

    /// <summary>Where each known key and its value lie.</summary>
    public static List<(int Start, int End)> Parts(string text, int start, int end)
    {
        List<(int Start, int End)> parts = [];
        char quote = '\0';
        for (int i = start; i < end; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '"' or '\'')
            {
                quote = text[i];
            }
            else if (text[i] == ' ' && IsKey(text.AsSpan(i + 1, end - i - 1)))
            {
                if (parts.Count > 0)
                {
                    parts[^1] = (parts[^1].Start, i);
                }

                parts.Add((i + 1, end));
            }
        }

        return parts;
    }

    private static bool IsKey(ReadOnlySpan<char> text)
    {
        foreach (string key in Keys)
        {
            if (text.Length > key.Length + 1 && text.StartsWith(key, StringComparison.OrdinalIgnoreCase) && text[key.Length] == ':' && text[key.Length + 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }
}
