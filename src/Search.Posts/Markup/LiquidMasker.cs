namespace Search.Posts.Markup;

/// <summary>Jekyll's Liquid: tags and outputs vanish, <c>raw</c> keeps its content, <c>highlight</c> is code.</summary>
internal sealed class LiquidMasker(MaskedText mask, ForwardFinder finder)
{
    private const int LongestOutput = 1000;
    private const int LongestTag = 4000;

    private readonly string _text = mask.Original;
    private int _rawEnd;

    /// <summary>Whether Liquid is switched off at an offset.</summary>
    public bool IsRaw(int at) => at < _rawEnd;

    public int MaskOutput(int at)
    {
        int close = IsRaw(at) ? -1 : finder.Find("}}", at + 2);
        if (close < 0 || close - at > LongestOutput || CodeFences.HasBlankLine(_text.AsSpan(at, close - at)))
        {
            return at + 2;
        }

        mask.Fill(at, close + 2, MaskedText.Nothing);
        return close + 2;
    }

    public int MaskTag(int at, int first)
    {
        int close = IsRaw(at) ? -1 : finder.Find("%}", at + 2);
        if (close < 0 || close - at > LongestTag)
        {
            return at + 2;
        }

        int after = close + 2;
        switch (NameAt(at))
        {
            case "raw":
                _rawEnd = MaskEnd("endraw", after);
                break;
            case "comment":
                int end = TagStart("endcomment", after);
                after = end < 0 ? after : Math.Max(after, finder.Find("%}", end) + 2);
                break;
            case "highlight":
                int endTag = TagStart("endhighlight", after);
                int endClose = endTag < 0 ? -1 : finder.Find("%}", endTag);
                if (endClose >= 0)
                {
                    CodeFences.Fence(mask, new TagPair(at, after, endTag, endClose + 2), first);
                    return endClose + 2;
                }

                break;
        }

        Erase(at, after, first);
        return after;
    }

    /// <summary>A tag that is alone on its line leaves a blank line, as it does in Jekyll; another leaves nothing.</summary>
    private void Erase(int at, int after, int first)
    {
        bool alone = at == first && CodeFences.IsBlankToLineEnd(_text, after);
        mask.Fill(at, after, alone ? ' ' : MaskedText.Nothing);
    }

    private int MaskEnd(string name, int from)
    {
        int start = TagStart(name, from);
        int close = start < 0 ? -1 : finder.Find("%}", start);
        if (close < 0)
        {
            return 0;
        }

        int lineStart = _text.LastIndexOf('\n', start) + 1;
        bool alone = _text.AsSpan(lineStart, start - lineStart).IsWhiteSpace() && CodeFences.IsBlankToLineEnd(_text, close + 2);
        mask.Fill(start, close + 2, alone ? ' ' : MaskedText.Nothing);
        return start + 1;
    }

    /// <summary>Where the tag of this name begins, at or after an offset; -1 if there is none.</summary>
    private int TagStart(string name, int from)
    {
        for (int at = from; ;)
        {
            int found = finder.Find(name, at);
            if (found < 0)
            {
                return -1;
            }

            int i = found - 1;
            while (i > from && _text[i] is ' ' or '-')
            {
                i--;
            }

            if (i > from && _text[i] == '%' && _text[i - 1] == '{')
            {
                return i - 1;
            }

            at = found + name.Length;
        }
    }

    private ReadOnlySpan<char> NameAt(int at)
    {
        int start = at + 2;
        while (_text[start] is ' ' or '-' or '\t')
        {
            start++;
        }

        int end = start;
        while (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '_')
        {
            end++;
        }

        return _text.AsSpan(start, end - start);
    }
}
