namespace Search.Posts.Markup;

/// <summary>Hugo's shortcodes: the tags vanish, their inner text, title, alt and caption stay; ruby gives a reading.</summary>
internal sealed class ShortcodeMasker(MaskedText mask, ForwardFinder finder)
{
    private const int LongestTag = 4000;

    private readonly string _text = mask.Original;

    public int Mask(int at, int first)
    {
        string closer = _text[at + 2] == '<' ? ">}}" : "%}}";
        int close = finder.Find(closer, at + 3);
        if (close < 0 || close - at > LongestTag)
        {
            return at + 3;
        }

        int after = close + closer.Length;
        int nameStart = SkipSpaces(at + 3, close);
        if (_text.AsSpan(nameStart).StartsWith("/*", StringComparison.Ordinal))
        {
            // {{</* x */>}} shows its reader {{< x >}}.
            mask.Fill(nameStart, nameStart + 2, MaskedText.Nothing);
            mask.Fill(Math.Max(nameStart + 2, close - 2), close, MaskedText.Nothing);
            return after;
        }

        bool closing = nameStart < close && _text[nameStart] == '/';
        nameStart = closing ? SkipSpaces(nameStart + 1, close) : nameStart;
        int nameEnd = nameStart;
        while (nameEnd < close && _text[nameEnd] is not (' ' or '\t' or '\r' or '\n' or '/'))
        {
            nameEnd++;
        }

        ReadOnlySpan<char> name = _text.AsSpan(nameStart, nameEnd - nameStart);
        if (name is "ruby" or "rubyA" or "rb")
        {
            mask.Fill(at, after, MaskedText.Nothing);
            mask[at] = closing ? MaskedText.RubyClose : MaskedText.RubyOpen;
            return after;
        }

        if (name is "highlight" or "code" && !closing && MaskCode(at, after, name.ToString(), first) is int end and >= 0)
        {
            return end;
        }

        if (name is "comment" && !closing && finder.Find("/comment", after) is int comment and >= 0 && finder.Find(closer, comment) is int commentClose and >= 0)
        {
            after = commentClose + closer.Length;
            nameEnd = close;
        }

        Erase(at, nameEnd, after, first);
        return after;
    }

    private void Erase(int at, int attributes, int after, int first)
    {
        bool alone = at == first && CodeFences.IsBlankToLineEnd(_text, after);
        if (alone && !_text.AsSpan(at, after - at).Contains('\n'))
        {
            bool kept = TagAttributes.Keep(mask, new TagPair(at, attributes, after, after));
            if (kept)
            {
                // As a heading the title stays apart from the line below; it is read as prose again.
                mask[at] = '#';
                mask[at + 1] = ' ';
            }
            else
            {
                mask.Fill(at, after, ' ');
            }
        }
        else
        {
            TagAttributes.Keep(mask, new TagPair(at, attributes, after, after));
        }
    }

    private int MaskCode(int at, int after, string name, int first)
    {
        int slash = finder.Find("/" + name, after);
        while (slash >= 0)
        {
            int start = slash - 1;
            while (start > after && _text[start] == ' ')
            {
                start--;
            }

            int close = finder.Find("}}", slash);
            if (start - 2 >= after && _text[start] is '<' or '%' && _text[start - 1] == '{' && _text[start - 2] == '{' && close >= 0)
            {
                CodeFences.Fence(mask, new TagPair(at, after, start - 2, close + 2), first);
                return close + 2;
            }

            slash = finder.Find("/" + name, slash + 1);
        }

        return -1;
    }

    private int SkipSpaces(int at, int end)
    {
        while (at < end && _text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }
}
