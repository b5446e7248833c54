using System.Buffers;

namespace Search.Posts.Markup;

/// <summary>
/// Keeps from the parser what it would throw on or take quadratic time for. It is decided beforehand, in one pass,
/// because a running parse cannot be stopped.
/// </summary>
internal sealed class MarkdownLimits
{
    // Markdig throws past 128 levels; each level of a line costs a walk over all levels above it.
    private const int DeepestLine = 50;

    // One step is about ten nanoseconds of Markdig's time: a post of 200 KB may cost a fifth of a second here.
    private const long LeastSteps = 20_000_000;
    private const long StepsPerCharacter = 100;

    private static readonly SearchValues<char> Costly = SearchValues.Create("*_~[<`&\\");

    private readonly MaskedText _mask;
    private readonly string _text;
    private readonly long _mostSteps;
    private long _steps;

    private MarkdownLimits(MaskedText mask, string markdown)
    {
        _mask = mask;
        _text = markdown;
        _mostSteps = Math.Max(LeastSteps, markdown.Length * StepsPerCharacter);
    }

    /// <summary>
    /// Makes paragraphs that would take too long plain, and finds what must not be parsed at all.
    /// </summary>
    /// <param name="mask">The body; characters that mean something to Markdown are masked in paragraphs that take too long.</param>
    /// <param name="markdown">The body's text as it is now.</param>
    /// <param name="plain">Where the first paragraph that was made plain begins, as an offset into the file; -1 if none was.</param>
    /// <returns>Where the first line stands that the parser cannot take, as an offset into the file; -1 if there is none.</returns>
    public static int Apply(MaskedText mask, string markdown, out int plain) => new MarkdownLimits(mask, markdown).Run(out plain);

    private int Run(out int plain)
    {
        plain = -1;
        int paragraph = 0;
        for (int at = 0; at < _text.Length;)
        {
            int length = _text.AsSpan(at).IndexOf('\n');
            int next = length < 0 ? _text.Length : at + length + 1;
            ReadOnlySpan<char> line = _text.AsSpan(at, next - at);
            int depth = Depth(line, out int content);
            if (depth > DeepestLine)
            {
                return _mask.Start + at;
            }

            // A bullet begins a paragraph of its own.
            if (content == line.Length || depth > 0)
            {
                Check(paragraph, at, ref plain);
                paragraph = at;
            }

            at = next;
        }

        Check(paragraph, _text.Length, ref plain);
        return -1;
    }

    private void Check(int start, int end, ref int plain)
    {
        long cost = Cost(_text.AsSpan(start, end - start));
        if (_steps + cost <= _mostSteps)
        {
            _steps += cost;
            return;
        }

        int blank = _text.AsSpan(start, end - start).IndexOfAnyExcept(" \t\r\n");
        plain = plain < 0 ? _mask.Start + start + Math.Max(0, blank) : plain;
        for (int at = start; at < end; at++)
        {
            int step = _text.AsSpan(at, end - at).IndexOfAny(Costly);
            if (step < 0)
            {
                break;
            }

            at += step;
            _mask[_mask.Start + at] = MaskedText.Plain;
        }
    }

    /// <summary>How many steps the parser takes for a paragraph at worst: pairs of delimiters, and searches to the paragraph's end.</summary>
    private static long Cost(ReadOnlySpan<char> text)
    {
        long delimiters = 0;
        long brackets = 0;
        long searches = 0;
        for (int at = 0; at < text.Length; at++)
        {
            int step = text[at..].IndexOfAny(Costly);
            if (step < 0)
            {
                break;
            }

            at += step;
            switch (text[at])
            {
                case '[':
                    brackets++;
                    break;
                case '<' or '`':
                    searches++;
                    break;
                case '*' or '_' or '~':
                    delimiters++;
                    break;
            }
        }

        return delimiters * delimiters + (brackets * brackets * 4) + (searches + brackets) * text.Length / 10;
    }

    /// <summary>How many quotation marks and bullets a line begins with, and where its content begins.</summary>
    private static int Depth(ReadOnlySpan<char> line, out int content)
    {
        int depth = 0;
        content = 0;
        while (content < line.Length)
        {
            char c = line[content];
            int after = content + 1;
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                content = after;
                continue;
            }

            while (char.IsAsciiDigit(c) && after < line.Length && char.IsAsciiDigit(line[after]))
            {
                after++;
            }

            bool number = char.IsAsciiDigit(c) && after < line.Length && line[after] is '.' or ')';
            after += number ? 1 : 0;
            bool bullet = (number || c is '-' or '*' or '+') && after < line.Length && line[after] is ' ' or '\t' or '\r' or '\n';
            if (c != '>' && !bullet)
            {
                return depth;
            }

            depth++;
            content = after;
        }

        return depth;
    }
}
