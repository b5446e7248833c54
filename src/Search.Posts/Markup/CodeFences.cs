namespace Search.Posts.Markup;

/// <summary>Turns a pair of highlight tags into what Markdown knows as code, without moving a character.</summary>
internal static class CodeFences
{
    // Longer than any fence that the code itself may hold, shorter than the shortest closing tag.
    private const int FenceLength = 12;
    private const string InlineFence = "```";

    public static void Fence(MaskedText mask, TagPair tags, int firstOfLine)
    {
        string text = mask.Original;
        int closeLine = text.LastIndexOf('\n', tags.CloseStart) + 1;
        bool block = tags.OpenStart == firstOfLine
            && IsBlankToLineEnd(text, tags.OpenEnd)
            && closeLine >= tags.OpenEnd
            && text.AsSpan(closeLine, tags.CloseStart - closeLine).IsWhiteSpace()
            && IsBlankToLineEnd(text, tags.CloseEnd);
        if (block)
        {
            mask.Fill(tags.OpenStart, tags.OpenEnd, ' ');
            mask.Fill(tags.OpenStart, tags.OpenStart + FenceLength, '~');
            mask.Fill(tags.CloseStart, tags.CloseEnd, '~');
            return;
        }

        mask.Fill(tags.OpenStart, tags.OpenEnd, MaskedText.Nothing);
        mask.Fill(tags.OpenEnd - InlineFence.Length, tags.OpenEnd, '`');
        mask.Fill(tags.CloseStart, tags.CloseEnd, MaskedText.Nothing);
        mask.Fill(tags.CloseStart, tags.CloseStart + InlineFence.Length, '`');
    }

    public static bool IsBlankToLineEnd(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at >= text.Length || text[at] is '\r' or '\n';
    }

    public static bool HasBlankLine(ReadOnlySpan<char> text)
    {
        bool blank = false;
        foreach (char c in text)
        {
            if (c == '\n')
            {
                if (blank)
                {
                    return true;
                }

                blank = true;
            }
            else if (c is not (' ' or '\t' or '\r'))
            {
                blank = false;
            }
        }

        return false;
    }
}
