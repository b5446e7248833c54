using System.Buffers;

namespace Search.Posts.Markup;

/// <summary>A tag: its name in lower case, whether it closes, and where it lies.</summary>
internal readonly record struct HtmlTag(string Text, string Name, bool IsClosing, int Start, int End)
{
    private const int LongestName = 40;
    private static readonly SearchValues<char> Stops = SearchValues.Create(">\"'");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" />\t\r\n");

    /// <summary>Whether it closes itself.</summary>
    public bool IsEmpty => Text[End - 2] == '/';

    /// <summary>The offset after the tag, comment or declaration at <paramref name="at"/>; -1 if it is none.</summary>
    public static int FindEnd(string text, int at, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at, end - at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            int close = rest.IndexOf("-->", StringComparison.Ordinal);
            return close < 0 ? end : at + close + 3;
        }

        if (rest.Length < 3 || !(char.IsAsciiLetter(rest[1]) || (rest[1] == '/' && char.IsAsciiLetter(rest[2])) || rest[1] is '!' or '?'))
        {
            return -1;
        }

        for (int i = 1; i < rest.Length;)
        {
            int step = rest[i..].IndexOfAny(Stops);
            if (step < 0)
            {
                break;
            }

            i += step;
            if (rest[i] == '>')
            {
                return at + i + 1;
            }

            int close = rest[(i + 1)..].IndexOf(rest[i]);
            if (close < 0)
            {
                break;
            }

            i += close + 2;
        }

        // Quotes that do not match: the first > ends the tag.
        int first = rest.IndexOf('>');
        return first < 0 ? -1 : at + first + 1;
    }

    public static bool TryParse(string text, int start, int end, out HtmlTag tag)
    {
        tag = default;
        bool closing = text[start + 1] == '/';
        int at = start + (closing ? 2 : 1);
        int nameEnd = at;
        while (nameEnd < end && nameEnd - at < LongestName && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] is '-' or ':' or '.'))
        {
            nameEnd++;
        }

        if (nameEnd == at)
        {
            return false;
        }

        tag = new HtmlTag(text, text[at..nameEnd].ToLowerInvariant(), closing, start, end);
        return true;
    }

    /// <summary>Where the value of an attribute lies, without quotes; an empty range if there is none.</summary>
    public (int Start, int End) Attribute(string name)
    {
        ReadOnlySpan<char> tag = Text.AsSpan(Start, End - Start);
        int at = 0;
        while (true)
        {
            int found = tag[at..].IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return default;
            }

            found += at;
            at = found + name.Length;
            int value = at;
            while (value < tag.Length && tag[value] is ' ' or '\n' or '\r' or '\t')
            {
                value++;
            }

            if (tag[found - 1] is not (' ' or '\n' or '\t' or '\r' or '"' or '\'') || value + 1 >= tag.Length || tag[value] != '=')
            {
                continue;
            }

            value++;
            while (value < tag.Length && tag[value] == ' ')
            {
                value++;
            }

            bool quoted = tag[value] is '"' or '\'';
            int length = quoted ? tag[(value + 1)..].IndexOf(tag[value]) : tag[value..].IndexOfAny(ValueEnds);
            int start = Start + value + (quoted ? 1 : 0);
            return length < 0 ? default : (start, start + length);
        }
    }
}
