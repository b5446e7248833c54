using System.Text;

namespace Search.Posts.Markup;

/// <summary>Gathers the text of one block after another as a reader sees it, and notes where every piece came from.</summary>
internal sealed class BlockWriter(SourceText source, MaskedText mask)
{
    // A post whose line ends were lost is one line, which may begin with #.
    private const int LongestHeading = 500;

    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly RunList _runs = new(source);
    private readonly RubyCollector _ruby = new();
    private readonly LinkCollector _links = new();
    private readonly NavigationJudge _navigation = new();
    private readonly Anchors _anchors = new();
    private Gap _gap;
    private int _gapOffset;
    private string? _anchor;

    private enum Gap
    {
        None,
        Space,
        SoftBreak,
        HardBreak,
    }

    /// <summary>The blocks written so far.</summary>
    public List<TextBlock> Blocks => _blocks;

    /// <summary>What the block being written is.</summary>
    public BlockKind Kind { get; set; } = BlockKind.Prose;

    /// <summary>The level of the heading being written; 0 for other blocks.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>The anchor that the author gave to the heading being written.</summary>
    public string? ExplicitAnchor { get; set; }

    /// <summary>Whether what is written is dropped (the inside of a script).</summary>
    public bool IsMuted { get; set; }

    public RubyCollector Ruby => _ruby;

    public LinkCollector Links => _links;

    /// <summary>Tells at the end which of <see cref="Blocks"/> are navigation.</summary>
    public NavigationJudge Navigation => _navigation;

    public int Length => _text.Length;

    /// <summary>Appends prose from the file: white space collapses, masked characters vanish.</summary>
    public void Append(int start, int end)
    {
        int unmasked = start;
        while (start < end)
        {
            unmasked = unmasked > start ? unmasked : start + mask.CommonPrefix(start, end);
            int stop = start;
            while (stop < unmasked && !IsSpecial(mask.Original[stop]))
            {
                stop++;
            }

            if (stop > start)
            {
                AppendPlain(mask.Original.AsSpan(start, stop - start), start);
                start = stop;
                continue;
            }

            AppendSpecial(mask.Original[start], mask[start], start);
            start++;
        }
    }

    /// <summary>Appends code from the file, character for character.</summary>
    public void AppendVerbatim(int start, int end)
    {
        if (IsMuted || start >= end)
        {
            return;
        }

        _runs.Add(_text.Length, start);
        _text.Append(mask.Original.AsSpan(start, end - start));
    }

    /// <summary>Appends text that stands for the piece of the file at <paramref name="offset"/>.</summary>
    public void AppendDecoded(ReadOnlySpan<char> decoded, int offset)
    {
        if (decoded.IsWhiteSpace() && decoded is not "\u3000")
        {
            Widen(Gap.Space, offset);
            return;
        }

        AppendPlain(decoded, offset);
        _runs.Break();
    }

    /// <summary>Appends code that stands for the piece of the file at <paramref name="offset"/>.</summary>
    public void AppendDecodedCode(ReadOnlySpan<char> decoded, int offset)
    {
        if (!IsMuted && !decoded.IsEmpty)
        {
            _runs.Add(_text.Length, offset);
            _text.Append(decoded);
            _runs.Break();
        }
    }

    /// <summary>Appends inline code: line ends are spaces, everything else stays.</summary>
    public void AppendInlineCode(int start, int end)
    {
        string text = mask.Original;
        while (start < end)
        {
            int length = text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
            int stop = length < 0 ? end : start + length;
            if (stop > start)
            {
                AppendPlain(text.AsSpan(start, stop - start), start);
            }

            if (stop < end)
            {
                Widen(Gap.Space, stop);
            }

            start = stop + 1;
        }
    }

    public void SoftBreak(int offset) => Widen(Gap.SoftBreak, offset);

    public void HardBreak(int offset) => Widen(Gap.HardBreak, offset);

    public void LineEndOfCode(int offset)
    {
        if (!IsMuted)
        {
            _runs.Add(_text.Length, offset);
            _text.Append('\n');
            _runs.Break();
        }
    }

    /// <summary>Ends the block being written; a block without text is none.</summary>
    public void Flush()
    {
        _ruby.Close(_text.Length);
        IReadOnlyList<LinkText> links = _links.Take(_text.Length);
        _gap = Gap.None;
        string text = _text.ToString();
        bool isCode = Kind == BlockKind.Code;
        int length = isCode ? text.AsSpan().TrimEnd("\r\n").Length : text.Length;
        if (length > 0 && !text.AsSpan(0, length).IsWhiteSpace())
        {
            text = text[..length];
            Kind = Kind == BlockKind.Heading && length > LongestHeading ? BlockKind.Prose : Kind;
            if (Kind == BlockKind.Heading)
            {
                _anchor = _anchors.Create(text, ExplicitAnchor);
            }

            _navigation.Note(Kind, text, links);
            _blocks.Add(new TextBlock
            {
                Kind = Kind,
                HeadingLevel = Kind == BlockKind.Heading ? HeadingLevel : 0,
                Anchor = _anchor,
                Text = text,
                Map = new SourceMap(_runs.ToArray()),
                Rubies = _ruby.Take(length),
                InternalLinks = isCode ? [] : [.. links.Where(static link => link.Kind == LinkKind.Site).Select(static link => link.Span)],
            });
        }

        _text.Clear();
        _runs.Clear();
        _ruby.Clear();
        Kind = BlockKind.Prose;
        HeadingLevel = 0;
        ExplicitAnchor = null;
    }

    /// <summary>Whether a character may be white space or stand for something else.</summary>
    private static bool IsSpecial(char c) => c is <= ' ' or (>= MaskedText.Nothing and <= MaskedText.RubyClose);

    private void AppendSpecial(char original, char masked, int offset)
    {
        switch (masked)
        {
            case MaskedText.Nothing when masked != original:
            case '\0':
                _runs.Break();
                break;
            case MaskedText.Break when masked != original:
                Widen(Gap.HardBreak, offset);
                break;
            case MaskedText.RubyOpen when masked != original:
                _ruby.OpenShortcode(_text.Length, mask.Original, offset);
                _runs.Break();
                break;
            case MaskedText.RubyClose when masked != original:
                _ruby.Close(_text.Length);
                _runs.Break();
                break;
            case '\r' or '\n':
                Widen(Gap.SoftBreak, offset);
                break;
            case ' ' or '\t' or '\f' or '\v':
                Widen(Gap.Space, offset);
                break;
            default:
                if (masked == original || masked == MaskedText.Plain)
                {
                    AppendPlain([original], offset);
                }

                break;
        }
    }

    private void AppendPlain(ReadOnlySpan<char> text, int offset)
    {
        if (IsMuted)
        {
            return;
        }

        if (_ruby.IsReading)
        {
            _ruby.AppendReading(text);
            return;
        }

        CloseGap(text[0]);
        _runs.Add(_text.Length, offset);
        _text.Append(text);
    }

    private void Widen(Gap gap, int offset)
    {
        if (_text.Length > 0 && gap > _gap && !_ruby.IsReading)
        {
            _gap = gap;
            _gapOffset = offset;
        }
    }

    private void CloseGap(char next)
    {
        Gap gap = _gap;
        _gap = Gap.None;
        if (gap == Gap.None || (gap == Gap.SoftBreak && JapaneseText.JoinsOverLineEnd(_text[^1], next)))
        {
            return;
        }

        _ruby.ShiftStart(_text.Length, 1);
        _links.ShiftStart(_text.Length, 1);
        _runs.Add(_text.Length, _gapOffset);
        _text.Append(gap == Gap.HardBreak ? '\n' : ' ');
        if (gap != Gap.Space || mask.Original[_gapOffset] is '\r' or '\n')
        {
            // What follows lies in another line.
            _runs.Break();
        }
    }
}
