using System.Text;

namespace Search.Querying.Snippets;

/// <summary>Cuts a passage out of a text: about so many units, whole graphemes, whole highlights, beginning at a sentence where one begins near.</summary>
internal static class Passage
{
    /// <summary>The wanted length in UTF-16 units.</summary>
    public const int Length = 120;

    private const char Ellipsis = '…';
    private const int Before = 30;

    /// <summary>The passage with most words, then most highlights.</summary>
    /// <param name="text">The text.</param>
    /// <param name="highlights">In order and without overlaps, with the number of the word.</param>
    public static Snippet Cut(string text, IReadOnlyList<(Highlight Span, int Word)> highlights)
    {
        (int start, int end) = text.Length <= Length + Length / 4 ? (0, text.Length) : Window(text, highlights);
        var spans = HighlightList.Of(highlights.Where(found => found.Span.Start >= start && found.Span.End <= end).Select(found => found.Span));
        while (start < end && char.IsWhiteSpace(text[start]) && (spans.Count == 0 || start < spans[0].Start)) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]) && (spans.Count == 0 || end > spans[^1].End)) end--;
        var line = new StringBuilder(end - start + 2);
        if (start > 0) line.Append(Ellipsis);
        int shift = line.Length - start;
        foreach (char c in text.AsSpan(start, end - start)) line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        if (end < text.Length) line.Append(Ellipsis);
        return new Snippet(line.ToString(), [.. spans.Select(span => new Highlight(span.Start + shift, span.End + shift))]);
    }

    private static (int Start, int End) Window(string text, IReadOnlyList<(Highlight Span, int Word)> highlights)
    {
        int first = 0, best = -1, last = 0;
        for (int i = 0; i < highlights.Count; i++)
        {
            int reach = highlights[i].Span.Start + Length, worth = 0, end = i;
            ulong words = 0;
            for (int j = i; j < highlights.Count && (j == i || highlights[j].Span.End <= reach); j++)
            {
                words |= 1UL << (highlights[j].Word & 63);
                worth++;
                end = j;
            }

            worth = Math.Min(worth, 99) + 100 * System.Numerics.BitOperations.PopCount(words);
            if (worth > best) (best, first, last) = (worth, i, end);
        }

        if (highlights.Count == 0) return (0, Graphemes.StartAt(text, Length));
        int from = highlights[first].Span.Start, to = highlights[last].Span.End;
        int start = Begin(text, from, Math.Max(0, Length - (to - from)));
        return (start, Math.Max(to, Graphemes.StartAt(text, Math.Min(text.Length, Math.Max(start + Length, to)))));
    }

    /// <summary>Where a passage begins that must hold the unit <paramref name="at"/>.</summary>
    private static int Begin(string text, int at, int room)
    {
        int earliest = Math.Max(0, at - Math.Min(Before, room));
        for (int i = at - 1; i >= Math.Max(0, earliest - Before / 2); i--)
        {
            if (text[i] is '。' or '！' or '？' or '\n' or '!' or '?') return i + 1;
        }

        return earliest == 0 ? 0 : Math.Min(at, Graphemes.StartAt(text, earliest));
    }
}
