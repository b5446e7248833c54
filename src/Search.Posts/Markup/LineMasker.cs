using System.Buffers;

namespace Search.Posts.Markup;

/// <summary>What a whole line can be beyond Markdown: a container's edge, a footnote, a definition, a table's ruler, attributes.</summary>
internal sealed class LineMasker(MaskedText mask)
{
    private const int LongestFootnoteName = 100;
    private const int LongestInclude = 1000;
    private const int LongestAttributes = 400;
    private static readonly SearchValues<char> RulerCharacters = SearchValues.Create("|-: \t+=");

    private readonly string _text = mask.Original;

    /// <summary>The offset of the first character that is neither white space nor a quotation mark of the line's beginning.</summary>
    public static int SkipPrefix(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t' or '>')
        {
            at++;
        }

        return at;
    }

    public static ReadOnlySpan<char> LineAt(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        int length = rest.IndexOfAny('\r', '\n');
        return length < 0 ? rest : rest[..length];
    }

    public static bool IsFence(string text, int at, int end, out char mark, out int length)
    {
        mark = '\0';
        length = RunLength(text, at, end);
        if (length < 3 || text[at] is not ('`' or '~') || (text[at] == '`' && text.AsSpan(at + length, end - at - length).Contains('`')))
        {
            return false;
        }

        mark = text[at];
        return true;
    }

    public static bool IsClosingFence(string text, int at, int end, char mark, int length)
    {
        if (at >= end || text[at] != mark)
        {
            return false;
        }

        int run = RunLength(text, at, end);
        return run >= length && text.AsSpan(at + run, end - at - run).IsWhiteSpace();
    }

    /// <summary>Whether a line is the ruler between a table's head and its rows.</summary>
    public static bool IsRuler(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t>").TrimEnd();
        return line.Length > 1 && line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept(RulerCharacters) < 0;
    }

    /// <summary>The offset after the bullets, numbers and task boxes at a line's beginning; boxes are masked.</summary>
    public int SkipListMarkers(int at, int end)
    {
        while (at < end)
        {
            int after = at;
            if (_text[at] is '-' or '*' or '+')
            {
                after++;
            }
            else
            {
                while (after < end && after - at < 9 && char.IsAsciiDigit(_text[after]))
                {
                    after++;
                }

                if (after == at || after >= end || _text[after] is not ('.' or ')'))
                {
                    return at;
                }

                after++;
            }

            if (after >= end || _text[after] is not (' ' or '\t'))
            {
                return at;
            }

            at = SkipPrefix(_text, after, end);
            if (at + 3 < end && _text[at] == '[' && _text[at + 1] is ' ' or 'x' or 'X' && _text[at + 2] == ']' && _text[at + 3] == ' ')
            {
                mask.Fill(at, at + 3, MaskedText.Nothing);
                at += 4;
            }
        }

        return at;
    }

    /// <summary>Masks a line that is no text at all, or no Markdown, and says whether there was such a line.</summary>
    public bool MaskWholeLine(LineSpan line, int first)
    {
        switch (_text[first])
        {
            case ':' when ContainerLine.IsContainer(_text.AsSpan(first, line.End - first)):
                ContainerLine.Mask(mask, first, line.End);
                return true;
            case ':' when first + 1 < line.End && _text[first + 1] is ' ' or '\t' && first - line.Start < 4:
                mask[first] = '-';
                return false;
            case '[':
                return MaskBracketLine(line, first);
            default:
                return false;
        }
    }

    /// <summary>Masks a table's ruler, so that the head and the rows are paragraphs.</summary>
    public bool MaskRuler(LineSpan line, int first)
    {
        if (!IsRuler(_text.AsSpan(first, line.End - first)))
        {
            return false;
        }

        mask.Fill(first, line.End, ' ');
        return true;
    }

    /// <summary>Masks a footnote's reference or Microsoft's include, and returns where to go on.</summary>
    public int MaskReference(int at, int end)
    {
        if (mask[at] != _text[at])
        {
            // A footnote's beginning, masked already.
            return at + 1;
        }

        char second = at + 1 < end ? _text[at + 1] : '\0';
        int close = -1;
        if (second == '^')
        {
            close = _text.AsSpan(at, Math.Min(end - at, LongestFootnoteName)).IndexOf(']');
        }
        else if (second == '!' && at + 2 < end && char.IsAsciiLetterUpper(_text[at + 2]))
        {
            ReadOnlySpan<char> rest = _text.AsSpan(at, Math.Min(end - at, LongestInclude));
            close = rest.IndexOf(")]", StringComparison.Ordinal) is int nested and >= 0 ? nested + 1 : rest.IndexOf(']');
        }

        if (close < 0)
        {
            return at + 1;
        }

        mask.Fill(at, at + close + 1, MaskedText.Nothing);
        return at + close + 1;
    }

    /// <summary>Masks <c>{: .class}</c>, and <c>{#anchor}</c> at a heading's end, and returns where to go on.</summary>
    public int MaskAttributes(LineSpan line, int at, int first)
    {
        int length = _text.AsSpan(at, Math.Min(line.End - at, LongestAttributes)).IndexOf('}');
        if (length < 0)
        {
            return at + 1;
        }

        int after = at + length + 1;
        bool ends = CodeFences.IsBlankToLineEnd(_text, after);
        if (_text[at + 1] != ':' && !(ends && IsHeading(line, first)))
        {
            return at + 1;
        }

        mask.Fill(at, after, ends && at == first ? ' ' : MaskedText.Nothing);
        return after;
    }

    private bool IsHeading(LineSpan line, int first) =>
        _text[first] == '#' || (LineAt(_text, line.Next) is { Length: > 0 } next && (next.TrimEnd().IndexOfAnyExcept('=') < 0 || next.TrimEnd().IndexOfAnyExcept('-') < 0));

    private bool MaskBracketLine(LineSpan line, int first)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(first, line.End - first).TrimEnd();
        if (rest.StartsWith("[!", StringComparison.Ordinal) && rest[^1] == ']' && rest.Length > 2 && char.IsAsciiLetter(rest[2]))
        {
            mask.Fill(first, line.End, ' ');
            return true;
        }

        if (rest.Equals("[TOC]", StringComparison.OrdinalIgnoreCase) || rest.Equals("[[TOC]]", StringComparison.OrdinalIgnoreCase))
        {
            mask.Fill(first, line.End, ' ');
            return true;
        }

        if (rest.StartsWith("[^", StringComparison.Ordinal) && rest[..Math.Min(rest.Length, LongestFootnoteName)].IndexOf("]:", StringComparison.Ordinal) is int close and > 0 && first - line.Start < 4)
        {
            // A footnote reads as a list item, whose later lines may be indented just so.
            mask.Fill(first, first + close + 2, MaskedText.Nothing);
            mask[first] = '-';
            mask[first + 1] = ' ';
        }

        return false;
    }

    private static int RunLength(string text, int at, int end)
    {
        int length = at < end ? text.AsSpan(at, end - at).IndexOfAnyExcept(text[at]) : 0;
        return length < 0 ? end - at : length;
    }
}
