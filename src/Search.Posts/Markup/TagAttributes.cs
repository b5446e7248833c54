namespace Search.Posts.Markup;

/// <summary>Masks a tag of the form <c>name key="value" …</c> except for the values that its reader sees.</summary>
internal static class TagAttributes
{
    private static readonly string[] Visible = ["title", "alt", "caption", "alt-text"];

    /// <summary>Masks from the tag's beginning to its end; values of visible attributes stay.</summary>
    /// <param name="mask">The text.</param>
    /// <param name="tag">The opening part is masked whole; attributes lie between its end and the closing part's end.</param>
    /// <returns>Whether something stayed.</returns>
    public static bool Keep(MaskedText mask, TagPair tag)
    {
        string text = mask.Original;
        mask.Fill(tag.OpenStart, tag.CloseEnd, MaskedText.Nothing);
        bool kept = false;
        int at = tag.OpenEnd;
        while (at < tag.CloseEnd)
        {
            int equals = text.AsSpan(at, tag.CloseEnd - at).IndexOf('=');
            if (equals < 0)
            {
                break;
            }

            int nameEnd = at + equals;
            int nameStart = nameEnd;
            while (nameStart > at && (char.IsAsciiLetterOrDigit(text[nameStart - 1]) || text[nameStart - 1] is '-' or '_'))
            {
                nameStart--;
            }

            at = nameEnd + 1;
            while (at < tag.CloseEnd && text[at] == ' ')
            {
                at++;
            }

            if (at >= tag.CloseEnd || text[at] is not ('"' or '\'' or '`'))
            {
                continue;
            }

            int length = QuotedLength(text.AsSpan(at + 1, tag.CloseEnd - at - 1), text[at]);
            if (length < 0)
            {
                break;
            }

            if (length > 0 && IsVisible(text.AsSpan(nameStart, nameEnd - nameStart)))
            {
                mask[at] = MaskedText.Break;
                Show(mask, at + 1, length);
                kept = true;
            }

            at += length + 2;
        }

        return kept;
    }

    private static void Show(MaskedText mask, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            // A backslash before a quote belongs to the tag.
            bool escape = mask.Original[i] == '\\' && i + 1 < start + length && mask.Original[i + 1] is '"' or '\\';
            mask[i] = escape ? MaskedText.Nothing : mask.Original[i];
        }
    }

    private static int QuotedLength(ReadOnlySpan<char> rest, char quote)
    {
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] == quote)
            {
                return i;
            }

            if (rest[i] == '\\' && quote == '"')
            {
                i++;
            }
        }

        return -1;
    }

    private static bool IsVisible(ReadOnlySpan<char> name)
    {
        foreach (string visible in Visible)
        {
            if (name.Equals(visible, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
