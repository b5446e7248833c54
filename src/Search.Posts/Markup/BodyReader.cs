using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Search.Posts.Diagnosing;

namespace Search.Posts.Markup;

/// <summary>Reads a post's body into blocks of text.</summary>
internal sealed class BodyReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseCjkFriendlyEmphasis()
        .Build();

    private readonly MaskedText _mask;
    private readonly BlockWriter _writer;
    private readonly HtmlText _html;
    private readonly InlineReader _inlines;

    private BodyReader(SourceText source, MaskedText mask, LinkTarget target)
    {
        _mask = mask;
        _writer = new BlockWriter(source, mask);
        _html = new HtmlText(mask, _writer, target);
        _inlines = new InlineReader(mask, _writer, _html, target);
    }

    /// <summary>Reads the body that begins at an offset of the file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Where the body begins.</param>
    /// <param name="host">The site's own host; null where it is not known.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static List<TextBlock> Read(SourceText source, int start, string? host, DiagnosticList diagnostics)
    {
        if (start >= source.Text.Length)
        {
            return [];
        }

        MaskedText mask = MarkupMasker.Mask(source.Text, start);
        foreach (int conflict in mask.Conflicts)
        {
            diagnostics.Add(DiagnosticIds.ConflictMarker, source.Locate(conflict));
        }

        string markdown = mask.ToString();
        int excess = MarkdownLimits.Apply(mask, markdown, out int plain);
        if (plain >= 0)
        {
            markdown = mask.ToString();
            diagnostics.Add(DiagnosticIds.MarkdownTooComplex, source.Locate(plain));
        }

        if (excess < 0)
        {
            try
            {
                MarkdownDocument document = Markdown.Parse(markdown, Pipeline);
                var reader = new BodyReader(source, mask, new LinkTarget(host));
                reader.ReadContainer(document);
                reader._writer.Flush();
                reader._writer.Navigation.Apply(reader._writer.Blocks);
                return reader._writer.Blocks;
            }
            catch (Exception error) when (error is ArgumentException or InvalidOperationException or NullReferenceException or IndexOutOfRangeException)
            {
                // Markdig throws past its nesting limit; its other failures must not stop a build either.
                excess = start;
            }
        }

        diagnostics.Add(DiagnosticIds.MarkdownTooComplex, source.Locate(excess));
        return PlainText.Read(source, start);
    }

    private void ReadContainer(ContainerBlock container)
    {
        foreach (Block block in container)
        {
            if (block is LinkReferenceDefinitionGroup)
            {
                continue;
            }

            if (block is HtmlBlock || _html.IsPreformatted)
            {
                _html.ReadBlock(_mask.Start + block.Span.Start, _mask.Start + block.Span.End + 1);
                continue;
            }

            switch (block)
            {
                case HeadingBlock heading:
                    ReadHeading(heading);
                    break;
                case CodeBlock code:
                    ReadCode(code);
                    break;
                case ParagraphBlock { Inline: not null } paragraph:
                    _writer.Kind = InlineReader.IsOnlyImages(paragraph.Inline) ? BlockKind.Caption : BlockKind.Prose;
                    _inlines.Read(paragraph.Inline);
                    EndText();
                    break;
                case ListBlock list:
                    int depth = _writer.Navigation.Depth;
                    _writer.Navigation.BeginList();
                    ReadContainer(list);
                    _writer.Navigation.EndLists(depth);
                    break;
                case ContainerBlock inner:
                    ReadContainer(inner);
                    break;
            }
        }
    }

    /// <summary>Ends a paragraph or heading; no link goes on after it.</summary>
    private void EndText()
    {
        _writer.Links.Close(_writer.Length);
        _writer.Flush();
    }

    private void ReadHeading(HeadingBlock heading)
    {
        if (heading.Inline is null)
        {
            return;
        }

        int start = _mask.Start + heading.Span.Start;

        // The masker writes a container's title as a heading so that it stays apart; its reader sees no heading.
        if (_mask[start] != '#' || _mask.Original[start] == '#')
        {
            _writer.Kind = BlockKind.Heading;
            _writer.HeadingLevel = heading.Level;
            _writer.ExplicitAnchor = HeadingAttributes.Anchor(_mask, start, _mask.Start + heading.Span.End + 1);
        }

        _inlines.Read(heading.Inline);
        EndText();
    }

    private void ReadCode(CodeBlock code)
    {
        _writer.Kind = BlockKind.Code;
        int bodyLength = _mask.Original.Length - _mask.Start;
        for (int i = 0; i < code.Lines.Count; i++)
        {
            ref Markdig.Helpers.StringLine line = ref code.Lines.Lines[i];
            if (line.Slice.Text is { } text && text.Length == bodyLength)
            {
                _writer.AppendVerbatim(_mask.Start + line.Slice.Start, _mask.Start + line.Slice.End + 1);
                _writer.LineEndOfCode(Math.Min(_mask.Start + Math.Max(line.Slice.End + 1, line.Slice.Start), _mask.Original.Length));
            }
            else
            {
                ReadTornLine(line.Slice.AsSpan(), _mask.Start + line.Position);
            }
        }

        _writer.Flush();
    }

    /// <summary>Reads a line at whose beginning a tab was taken apart: only what follows the white space is in the file as such.</summary>
    private void ReadTornLine(ReadOnlySpan<char> line, int start)
    {
        int length = _mask.Original.AsSpan(start).IndexOfAny('\r', '\n');
        int end = length < 0 ? _mask.Original.Length : start + length;
        int contentLength = line.TrimStart(" \t").Length;
        int masked = start + _mask.CommonPrefix(start, end);
        contentLength = Math.Min(line.Length, Math.Max(contentLength, end - masked));
        foreach (char space in line[..^contentLength])
        {
            // Each by itself: a tab has one place, however many spaces are left of it.
            _writer.AppendDecodedCode([space], start);
        }

        _writer.AppendVerbatim(end - contentLength, end);
        _writer.LineEndOfCode(end);
    }
}
