using Markdig.Helpers;

namespace Search.Posts.Markup;

/// <summary>Reads pieces of HTML, in blocks or between words, and writes what a reader sees of them.</summary>
internal sealed class HtmlText(MaskedText mask, BlockWriter writer, LinkTarget target)
{
    private const int LongestEntity = 40;

    private readonly string _original = mask.Original;
    private readonly string _text = mask.Original[..mask.Start] + mask;
    private readonly HtmlTags _tags = new(mask, writer, target, new ForwardFinder(mask.Original));

    private int _blockEnd;

    /// <summary>Whether what is read lies inside preformatted text.</summary>
    public bool IsPreformatted => _tags.IsPreformatted;

    /// <summary>Reads a block of HTML, which is no part of a paragraph.</summary>
    public void ReadBlock(int start, int end)
    {
        if (IsPreformatted && _blockEnd <= start)
        {
            // Preformatted text goes on over blank lines, where Markdown ends its block.
            Plain(_blockEnd, start);
        }

        Read(start, end, isBlock: true);
        _blockEnd = end;
        if (!IsPreformatted)
        {
            writer.Links.Close(writer.Length);
            writer.Flush();
        }
    }

    /// <summary>Reads a tag or comment between words.</summary>
    public void ReadInline(int start, int end) => Read(start, end, isBlock: false);

    private void Read(int start, int end, bool isBlock)
    {
        while (start < end)
        {
            int length = _text.AsSpan(start, end - start).IndexOf('<');
            int stop = length < 0 ? end : start + length;
            Text(start, stop);
            if (stop == end)
            {
                return;
            }

            int after = HtmlTag.FindEnd(_text, stop, end);
            if (after < 0)
            {
                Text(stop, stop + 1);
                start = stop + 1;
                continue;
            }

            if (HtmlTag.TryParse(_text, stop, after, out HtmlTag tag))
            {
                _tags.Handle(tag, isBlock, Text);
            }

            start = after;
        }
    }

    private void Text(int start, int end)
    {
        while (start < end)
        {
            int length = _text.AsSpan(start, end - start).IndexOf('&');
            int stop = length < 0 ? end : start + length;
            Plain(start, stop);
            if (stop == end)
            {
                return;
            }

            int semicolon = _text.AsSpan(stop, Math.Min(end - stop, LongestEntity)).IndexOf(';');
            string? decoded = semicolon < 2 ? null : Decode(_text.AsSpan(stop + 1, semicolon - 1));
            if (decoded is null)
            {
                Plain(stop, stop + 1);
                start = stop + 1;
                continue;
            }

            if (IsPreformatted)
            {
                writer.AppendDecodedCode(decoded, stop);
            }
            else
            {
                writer.AppendDecoded(decoded, stop);
            }

            start = stop + semicolon + 1;
        }
    }

    private void Plain(int start, int end)
    {
        if (!IsPreformatted)
        {
            writer.Append(start, end);
            return;
        }

        while (start < end)
        {
            int length = _original.AsSpan(start, end - start).IndexOfAny('\r', '\n');
            int stop = length < 0 ? end : start + length;
            writer.AppendVerbatim(start, stop);
            if (stop == end)
            {
                return;
            }

            if (writer.Length > 0)
            {
                // HTML drops the line end right after the tag.
                writer.LineEndOfCode(stop);
            }

            start = stop + (_original[stop] == '\r' && stop + 1 < end && _original[stop + 1] == '\n' ? 2 : 1);
        }
    }

    private static string? Decode(ReadOnlySpan<char> entity)
    {
        if (entity[0] != '#')
        {
            return EntityHelper.DecodeEntity(entity);
        }

        bool hexadecimal = entity.Length > 1 && entity[1] is 'x' or 'X';
        var style = hexadecimal ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None;
        return int.TryParse(entity[(hexadecimal ? 2 : 1)..], style, System.Globalization.CultureInfo.InvariantCulture, out int code) && code > 0
            ? EntityHelper.DecodeEntity(code)
            : null;
    }
}
