using System.Globalization;

namespace Search.Querying.Snippets;

/// <summary>Finds the borders of what a reader sees as one character.</summary>
internal static class Graphemes
{
    // Longer sequences than this are made to be a nuisance; a border is guessed in them.
    private const int LookBack = 64;

    /// <summary>The start of the grapheme that holds the unit at <paramref name="at"/>, or <paramref name="at"/> itself where one begins there.</summary>
    public static int StartAt(string text, int at)
    {
        if (at <= 0 || at >= text.Length) return Math.Clamp(at, 0, text.Length);
        int from = Math.Max(0, at - LookBack);
        for (int i = at - 1; i > from; i--)
        {
            // A border lies before each of these whatever came before.
            if (text[i] is not ('\n' or ' ' or (>= '\u3041' and <= '\u3096') or (>= '\u4E00' and <= '\u9FFF'))) continue;
            from = i;
            break;
        }

        if (char.IsLowSurrogate(text[from]) && from > 0) from--;
        while (from < at)
        {
            int next = from + StringInfo.GetNextTextElementLength(text.AsSpan(from));
            if (next > at) break;
            from = next;
        }

        return from;
    }

    /// <summary>The end of the grapheme that holds the unit before <paramref name="at"/>.</summary>
    public static int EndAt(string text, int at)
    {
        int start = StartAt(text, at);
        return start == at ? at : start + StringInfo.GetNextTextElementLength(text.AsSpan(start));
    }

    /// <summary>The span made whole at both ends.</summary>
    public static Highlight Whole(string text, Highlight span) => new(StartAt(text, span.Start), EndAt(text, span.End));
}
