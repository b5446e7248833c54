namespace Search.Posts.Markup;

/// <summary>A body that is too much for the Markdown parser, paragraph by paragraph as it stands.</summary>
internal static class PlainText
{
    public static List<TextBlock> Read(SourceText source, int start)
    {
        var writer = new BlockWriter(source, new MaskedText(source.Text, start));
        int line = source.LineOf(start);
        for (; line < source.LineCount; line++)
        {
            int from = Math.Max(start, source.LineStart(line));
            int to = source.LineStart(line + 1);
            if (source.Text.AsSpan(from, to - from).IsWhiteSpace())
            {
                writer.Flush();
            }
            else
            {
                writer.Append(from, to);
            }
        }

        writer.Flush();
        return writer.Blocks;
    }
}
