namespace Search.Posts.Markup;

/// <summary>
/// Finds Markdown on which the parser would throw or take quadratic time. It is decided beforehand, in one pass, because
/// a running parse cannot be stopped.
/// </summary>
internal static class MarkdownLimits
{
    private const int MostOpenBrackets = 4000;
    private const int DeepestQuote = 60;

    /// <summary>The offset of the first excess; -1 if the parser can take the text.</summary>
    public static int FirstExcess(ReadOnlySpan<char> markdown)
    {
        int brackets = 0;
        for (int at = 0; at < markdown.Length;)
        {
            int length = markdown[at..].IndexOf('\n');
            ReadOnlySpan<char> line = length < 0 ? markdown[at..] : markdown.Slice(at, length);
            brackets = line.IsWhiteSpace() ? 0 : brackets + line.Count('[');
            if (brackets > MostOpenBrackets || QuoteDepth(line) > DeepestQuote)
            {
                return at;
            }

            at += line.Length + 1;
        }

        return -1;
    }

    private static int QuoteDepth(ReadOnlySpan<char> line)
    {
        int depth = 0;
        foreach (char c in line)
        {
            if (c == '>')
            {
                depth++;
            }
            else if (c is not (' ' or '\t'))
            {
                break;
            }
        }

        return depth;
    }
}
