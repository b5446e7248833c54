namespace Search.Posts.Markup;

/// <summary>What each HTML element is to a reader: a break, a block, a heading, code, ruby, an image, or nothing seen.</summary>
internal sealed class HtmlTags(MaskedText mask, BlockWriter writer, LinkTarget target, ForwardFinder finder)
{
    private string? _mutedBy;

    /// <summary>Whether what comes now lies inside preformatted text.</summary>
    public bool IsPreformatted { get; private set; }

    /// <summary>Acts on a tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="isBlock">Whether it stands apart from any paragraph of Markdown.</param>
    /// <param name="writeText">Writes a piece of the file, entities decoded.</param>
    public void Handle(HtmlTag tag, bool isBlock, Action<int, int> writeText)
    {
        if (_mutedBy is not null)
        {
            if (!EndsMute(tag))
            {
                return;
            }

            _mutedBy = null;
            writer.IsMuted = false;
            if (tag.Name is not ("rt" or "ruby"))
            {
                return;
            }
        }

        switch (tag.Name)
        {
            case "script" or "style" or "svg" or "iframe" or "object" or "noscript" when !tag.IsClosing && !tag.IsEmpty:
                MuteUntilClosed(tag);
                break;
            case "rp" when !tag.IsClosing:
                MuteUntilClosed(tag);
                break;
            case "ruby" or "rt" or "rtc":
                Ruby(tag);
                break;
            case "br":
                BreakLine(tag.Start);
                break;
            case "img":
                Image(tag, writeText);
                break;
            case "pre" when isBlock:
                Preformatted(tag);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when isBlock && !IsPreformatted:
                Heading(tag);
                break;
            case "a":
                Link(tag);
                break;
            case "td" or "th":
                BreakLine(tag.Start);
                break;
            default:
                if (IsBlockElement(tag.Name))
                {
                    EndBlock(tag, isBlock);
                }

                break;
        }
    }

    private bool EndsMute(HtmlTag tag) =>
        (tag.IsClosing && tag.Name == _mutedBy) || (_mutedBy == "rp" && tag.Name is "rt" or "ruby");

    private void MuteUntilClosed(HtmlTag tag)
    {
        // Without an end the rest of the post would vanish.
        if (finder.Find("</" + tag.Name, tag.End) >= 0)
        {
            _mutedBy = tag.Name;
            writer.IsMuted = true;
        }
    }

    private void Ruby(HtmlTag tag)
    {
        RubyCollector ruby = writer.Ruby;
        switch (tag.Name)
        {
            case "ruby" when tag.IsClosing:
                ruby.Close(writer.Length);
                break;
            case "ruby":
                ruby.Open(writer.Length);
                break;
            case "rt" when !tag.IsClosing:
                ruby.EndReading(writer.Length);
                ruby.BeginReading();
                break;
            case "rt":
                ruby.EndReading(writer.Length);
                break;
        }
    }

    private void Link(HtmlTag tag)
    {
        if (writer.Kind == BlockKind.Heading && !tag.IsClosing)
        {
            writer.ExplicitAnchor ??= Value(tag, "name") ?? Value(tag, "id");
        }

        writer.Links.Close(writer.Length);
        if (!tag.IsClosing && !tag.IsEmpty && Value(tag, "href") is { } href)
        {
            writer.Links.Open(writer.Length, target.KindOf(href));
        }
    }

    private void BreakLine(int offset)
    {
        if (IsPreformatted)
        {
            if (writer.Length > 0)
            {
                writer.LineEndOfCode(offset);
            }
        }
        else
        {
            writer.HardBreak(offset);
        }
    }

    private void Image(HtmlTag tag, Action<int, int> writeText)
    {
        (int start, int end) = tag.Attribute("alt");
        if (start < end)
        {
            BreakLine(tag.Start);
            writeText(start, end);
            BreakLine(tag.End - 1);
        }
    }

    private void Preformatted(HtmlTag tag)
    {
        bool opens = !tag.IsClosing && finder.Find("</pre", tag.End) >= 0;
        writer.Flush();
        IsPreformatted = opens;
        writer.Kind = opens ? BlockKind.Code : BlockKind.Prose;
    }

    private void Heading(HtmlTag tag)
    {
        writer.Flush();
        if (!tag.IsClosing)
        {
            writer.Kind = BlockKind.Heading;
            writer.HeadingLevel = tag.Name[1] - '0';
            writer.ExplicitAnchor = Value(tag, "id");
        }
    }

    private void EndBlock(HtmlTag tag, bool isBlock)
    {
        if (isBlock && !IsPreformatted && writer.Kind != BlockKind.Heading)
        {
            writer.Flush();
            writer.Kind = tag.Name == "figcaption" && !tag.IsClosing ? BlockKind.Caption : BlockKind.Prose;
            if (tag.Name is "ul" or "ol")
            {
                NestList(tag);
            }
        }
        else
        {
            BreakLine(tag.Start);
        }
    }

    private void NestList(HtmlTag tag)
    {
        NavigationJudge navigation = writer.Navigation;
        if (tag.IsClosing)
        {
            navigation.EndLists(Math.Max(0, navigation.Depth - 1));
        }
        else
        {
            navigation.BeginList();
        }
    }

    private string? Value(HtmlTag tag, string attribute)
    {
        (int start, int end) = tag.Attribute(attribute);
        return start < end ? mask.Original[start..end] : null;
    }

    private static bool IsBlockElement(string name) => name is
        "p" or "div" or "li" or "ul" or "ol" or "dl" or "dt" or "dd" or "table" or "thead" or "tbody" or "tfoot" or "tr" or
        "caption" or "blockquote" or "section" or "article" or "header" or "footer" or "main" or "aside" or "nav" or
        "details" or "summary" or "figure" or "figcaption" or "center" or "form" or "fieldset" or "legend" or "address" or
        "hr" or "option" or "select" or "pre" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
}
