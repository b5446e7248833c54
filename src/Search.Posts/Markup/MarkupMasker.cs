using System.Buffers;

namespace Search.Posts.Markup;

/// <summary>Walks over a body line by line, jumps over code, and masks what is not Markdown.</summary>
internal sealed class MarkupMasker
{
    private static readonly SearchValues<char> Triggers = SearchValues.Create("{`\\[|<");
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private readonly string _text;
    private readonly MaskedText _mask;
    private readonly LiquidMasker _liquid;
    private readonly ShortcodeMasker _shortcodes;
    private readonly LineMasker _lines;
    private readonly CodeSpans _codeSpans;
    private readonly HtmlSpans _html;
    private char _fence;
    private int _fenceLength;
    private bool _inTable;
    private int _conflicts;

    private MarkupMasker(MaskedText mask)
    {
        _mask = mask;
        _text = mask.Original;
        var finder = new ForwardFinder(_text);
        _liquid = new LiquidMasker(mask, finder);
        _shortcodes = new ShortcodeMasker(mask, finder);
        _lines = new LineMasker(mask);
        _codeSpans = new CodeSpans(_text);
        _html = new HtmlSpans(mask, finder);
    }

    public static MaskedText Mask(string text, int start)
    {
        var mask = new MaskedText(text, start);
        new MarkupMasker(mask).Run(start);
        return mask;
    }

    private void Run(int at)
    {
        bool lineStart = true;
        while (at < _text.Length)
        {
            int length = _text.AsSpan(at).IndexOfAny(LineEnds);
            int end = length < 0 ? _text.Length : at + length;
            int next = end;
            if (next < _text.Length)
            {
                next += _text[next] == '\r' && next + 1 < _text.Length && _text[next + 1] == '\n' ? 2 : 1;
            }

            var line = new LineSpan(at, end, next);
            int reached = lineStart ? MaskLine(line) : MaskInline(line, at, inRow: false);
            lineStart = reached <= end || reached == next;
            at = lineStart ? next : reached;
        }
    }

    private int MaskLine(LineSpan line)
    {
        int first = LineMasker.SkipPrefix(_text, line.Start, line.End);
        if (_fence != '\0')
        {
            if (LineMasker.IsClosingFence(_text, first, line.End, _fence, _fenceLength))
            {
                _fence = '\0';
            }

            return line.Next;
        }

        if (_text[line.Start] is '<' or '>' or '=' or '|' && MaskConflict(line))
        {
            return line.Next;
        }

        if (first == line.End)
        {
            _inTable = false;
            return line.Next;
        }

        first = _lines.SkipListMarkers(first, line.End);
        if (first == line.End || LineMasker.IsFence(_text, first, line.End, out _fence, out _fenceLength) || _lines.MaskWholeLine(line, first))
        {
            return line.Next;
        }

        bool inRow = IsRow(line, first);
        return inRow && _lines.MaskRuler(line, first) ? line.Next : MaskInline(line, first, inRow);
    }

    /// <summary>Git's markers are no text, and the one in the middle is no heading's underline.</summary>
    private bool MaskConflict(LineSpan line)
    {
        ReadOnlySpan<char> text = _text.AsSpan(line.Start, line.End - line.Start);
        if (ConflictMarkers.IsOpening(text))
        {
            _conflicts++;
            _mask.Conflicts.Add(line.Start);
        }
        else if (_conflicts == 0 || !ConflictMarkers.IsMarker(text))
        {
            return false;
        }
        else if (ConflictMarkers.IsClosing(text))
        {
            _conflicts--;
        }

        _mask.Fill(line.Start, line.End, ' ');
        return true;
    }

    private bool IsRow(LineSpan line, int first)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(first, line.End - first);
        if (!rest.Contains('|'))
        {
            return _inTable = false;
        }

        _inTable = _inTable || LineMasker.IsRuler(LineMasker.LineAt(_text, line.Next)) || (rest[0] == '|' && rest.TrimEnd()[^1] == '|' && rest.Length > 1);
        if (_inTable)
        {
            _mask.AddRowEnd(line.End);
        }

        return _inTable;
    }

    /// <summary>Masks from <paramref name="at"/> and returns where to go on: the line's end, or further if something spans lines.</summary>
    private int MaskInline(LineSpan line, int at, bool inRow)
    {
        int first = at;
        while (at < line.End)
        {
            int step = _text.AsSpan(at, line.End - at).IndexOfAny(Triggers);
            if (step < 0)
            {
                return line.Next;
            }

            at += step;
            at = _text[at] switch
            {
                '\\' => at + 2,
                '`' => _codeSpans.Skip(at),
                '|' => MaskPipe(at, inRow),
                '[' => _lines.MaskReference(at, line.End),
                '<' => _html.Skip(at),
                _ => MaskBrace(line, at, first),
            };
        }

        return at == line.End ? line.Next : at;
    }

    private int MaskPipe(int at, bool inRow)
    {
        if (inRow)
        {
            _mask[at] = MaskedText.Break;
        }

        return at + 1;
    }

    private int MaskBrace(LineSpan line, int at, int first)
    {
        char second = at + 1 < _text.Length ? _text[at + 1] : '\0';
        char third = at + 2 < _text.Length ? _text[at + 2] : '\0';
        return second switch
        {
            '{' when third is '<' or '%' && !_liquid.IsRaw(at) => _shortcodes.Mask(at, first),
            '{' => _liquid.MaskOutput(at),
            '%' => _liquid.MaskTag(at, first),
            ':' or '#' or '.' => _lines.MaskAttributes(line, at, first),
            _ => at + 1,
        };
    }
}
