using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Search.Posts.Markup;

/// <summary>Writes what a reader sees of a paragraph's inside.</summary>
internal sealed class InlineReader(MaskedText mask, BlockWriter writer, HtmlText html, LinkTarget target)
{
    /// <summary>Whether a paragraph is nothing but images.</summary>
    public static bool IsOnlyImages(ContainerInline container)
    {
        bool image = false;
        foreach (Inline inline in container)
        {
            switch (inline)
            {
                case LinkInline { IsImage: true }:
                    image = true;
                    break;
                case LinkInline link when IsOnlyImages(link):
                    image = true;
                    break;
                case LineBreakInline:
                    break;
                case LiteralInline literal when literal.Content.AsSpan().IndexOfAnyExcept(" \t" + MaskedText.Nothing) < 0:
                    break;
                default:
                    return false;
            }
        }

        return image;
    }

    public void Read(ContainerInline container)
    {
        foreach (Inline inline in container)
        {
            int start = mask.Start + inline.Span.Start;
            int end = mask.Start + inline.Span.End + 1;
            switch (inline)
            {
                case LiteralInline literal:
                    // A backslash before the first character belongs to the span, not to the text.
                    writer.Append(end - literal.Content.Length, end);
                    break;
                case CodeInline code:
                    ReadCode(code, start, end);
                    break;
                case LineBreakInline lineBreak:
                    ReadLineBreak(lineBreak, end - 1);
                    break;
                case HtmlEntityInline entity:
                    writer.AppendDecoded(entity.Transcoded.AsSpan(), start);
                    break;
                case HtmlInline:
                    html.ReadInline(start, end);
                    break;
                case AutolinkInline autolink:
                    writer.Links.Open(writer.Length, autolink.IsEmail ? LinkKind.Elsewhere : target.KindOf(autolink.Url));
                    writer.Append(start + 1, end - 1);
                    writer.Links.Close(writer.Length);
                    break;
                case LinkInline { IsImage: true } image:
                    writer.HardBreak(start);
                    Read(image);
                    writer.HardBreak(end - 1);
                    break;
                case LinkInline link:
                    writer.Links.Open(writer.Length, target.KindOf(TargetOf(link)));
                    Read(link);
                    writer.Links.Close(writer.Length);
                    break;
                case DelimiterInline delimiter:
                    // A bracket that nothing closed.
                    writer.Append(start, start + delimiter.ToLiteral().Length);
                    Read(delimiter);
                    break;
                case ContainerInline inner:
                    Read(inner);
                    break;
            }
        }
    }

    /// <summary>The target as it stands in the file: Liquid and shortcodes in it are masked for Markdown.</summary>
    private ReadOnlySpan<char> TargetOf(LinkInline link)
    {
        string url = link.Url ?? "";
        SourceSpan span = link.Reference?.UrlSpan ?? link.UrlSpan;
        int start = mask.Start + span.Start;
        bool isMasked = url.Contains(MaskedText.Nothing, StringComparison.Ordinal) && span.Start >= 0 && start + span.Length <= mask.Original.Length;
        return isMasked ? mask.Original.AsSpan(start, span.Length) : url;
    }

    private void ReadCode(CodeInline code, int start, int end)
    {
        start += code.DelimiterCount;
        end -= code.DelimiterCount;
        ReadOnlySpan<char> content = mask.Original.AsSpan(start, end - start);
        if (content.Length > 2 && content[0] == ' ' && content[^1] == ' ' && !content.IsWhiteSpace())
        {
            start++;
            end--;
        }

        writer.AppendInlineCode(start, end);
    }

    private void ReadLineBreak(LineBreakInline lineBreak, int offset)
    {
        if (mask.IsRowEnd(offset))
        {
            BlockKind kind = writer.Kind;
            writer.Flush();
            writer.Kind = kind;
        }
        else if (lineBreak.IsHard)
        {
            writer.HardBreak(offset);
        }
        else
        {
            writer.SoftBreak(offset);
        }
    }
}
