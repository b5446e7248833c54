namespace Search.Posts.Markup;

/// <summary>A line of three or more colons: the edge of a container (VitePress, Qiita, Zenn, Microsoft). Only its title is text.</summary>
internal static class ContainerLine
{
    private static readonly string[] WithoutTitle = ["code-group", "v-pre", "message", "moniker", "row", "column", "zone", "code", "no-loc"];
    private static readonly string[] QiitaKinds = ["info", "warn", "alert"];

    public static bool IsContainer(ReadOnlySpan<char> line) => line.StartsWith(":::", StringComparison.Ordinal);

    public static void Mask(MaskedText mask, int first, int end)
    {
        string text = mask.Original;
        int at = first;
        while (at < end && text[at] is ':' or ' ' or '\t')
        {
            at++;
        }

        int wordEnd = WordEnd(text, at, end);
        ReadOnlySpan<char> word = text.AsSpan(at, wordEnd - at);
        if (word is "image")
        {
            Finish(mask, first, end, TagAttributes.Keep(mask, new TagPair(first, wordEnd, end, end)));
            return;
        }

        int title = wordEnd;
        while (title < end && text[title] is ' ' or '\t')
        {
            title++;
        }

        int secondEnd = WordEnd(text, title, end);
        if (word is "note" && Contains(QiitaKinds, text.AsSpan(title, secondEnd - title)))
        {
            title = secondEnd;
        }

        ReadOnlySpan<char> rest = text.AsSpan(title, end - title).Trim();
        bool shown = !rest.IsEmpty && !rest.Contains('=') && !rest.Contains('{') && !rest.EndsWith(":::", StringComparison.Ordinal) && !StartsWithAny(word);
        mask.Fill(first, shown ? title : end, MaskedText.Nothing);
        Finish(mask, first, end, shown);
    }

    private static void Finish(MaskedText mask, int first, int end, bool shown)
    {
        if (shown)
        {
            // As a heading the title stays apart from the line below; it is read as prose again.
            mask[first] = '#';
            mask[first + 1] = ' ';
        }
        else
        {
            mask.Fill(first, end, ' ');
        }
    }

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_'))
        {
            at++;
        }

        return at;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> word)
    {
        foreach (string name in WithoutTitle)
        {
            if (word.StartsWith(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(string[] names, ReadOnlySpan<char> word)
    {
        foreach (string name in names)
        {
            if (word.Equals(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
