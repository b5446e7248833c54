using System.Buffers;

namespace Search.Posts.Markup;

/// <summary>Jumps over HTML in which nothing is Markdown, and makes Vue's attributes readable to Markdown.</summary>
internal sealed class HtmlSpans(MaskedText mask, ForwardFinder finder)
{
    private const int LongestTag = 2000;
    private static readonly string[] Opaque = ["script", "style", "pre", "textarea"];
    private static readonly SearchValues<char> TagStops = SearchValues.Create("<>\"'");

    private readonly string _text = mask.Original;

    public int Skip(int at)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            int close = finder.Find("-->", at + 4);
            return close < 0 ? at + 4 : close + 3;
        }

        foreach (string name in Opaque)
        {
            if (rest.Length > name.Length + 1 && rest[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetterOrDigit(rest[name.Length + 1]))
            {
                int close = finder.Find("</" + name, at);
                return close < 0 ? at + 1 : close + 2;
            }
        }

        if (rest.Length > 2 && char.IsAsciiLetter(rest[1]))
        {
            MaskVueAttributes(at);
        }

        return at + 1;
    }

    /// <summary><c>@click</c> and <c>#slot</c> are no attribute names to Markdown, which would show the whole tag as text.</summary>
    private void MaskVueAttributes(int at)
    {
        int end = TagEnd(at);
        for (int i = at + 1; i < end - 1; i++)
        {
            if (_text[i] is ' ' or '\n' or '\t' && _text[i + 1] is '@' or '#')
            {
                mask[i + 1] = '_';
            }
        }
    }

    private int TagEnd(int at)
    {
        int limit = Math.Min(_text.Length, at + LongestTag);
        for (int i = at + 1; i < limit;)
        {
            int step = _text.AsSpan(i, limit - i).IndexOfAny(TagStops);
            if (step < 0)
            {
                return -1;
            }

            i += step;
            char c = _text[i++];
            if (c is '<' or '>')
            {
                return c == '>' ? i : -1;
            }

            int close = _text.AsSpan(i, limit - i).IndexOf(c);
            if (close < 0)
            {
                return -1;
            }

            i += close + 1;
        }

        return -1;
    }
}
