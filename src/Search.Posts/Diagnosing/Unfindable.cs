namespace Search.Posts.Diagnosing;

/// <summary>Reports text that a reader would not find by typing what it looks like. Code is left alone.</summary>
internal static class Unfindable
{
    // A bit for each character: ー and カ are in every line, so that a vectorized search would begin anew all the time.
    private static readonly uint[] Suspects = BitsOf(
        [.. Range('\uFF61', '\uFF9F'), .. Range('\u0300', '\u036F'), .. "\u3099\u309A\u200B\u200C\u200D\u2060\uFEFF\u00AD", .. Lookalikes.All]);

    public static void Report(IReadOnlyList<TextBlock> blocks, DiagnosticList diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (TextBlock block in blocks)
        {
            if (block.Kind == BlockKind.Code)
            {
                continue;
            }

            string text = block.Text;
            for (int at = 0; at < text.Length; at++)
            {
                if (!IsSuspect(text[at]))
                {
                    continue;
                }

                string? id = Judge(text, at);

                // Of one kind the first place is enough, but each mixed-up word is a mistake of its own.
                if (id is not null && (id == DiagnosticIds.TextLookalike || seen.Add(id)))
                {
                    diagnostics.Add(id, block.Map.Locate(at), Message(id, text, at));
                }
            }
        }
    }

    private static bool IsSuspect(char c) => (Suspects[c >> 5] & (1u << (c & 31))) != 0;

    private static uint[] BitsOf(char[] characters)
    {
        uint[] bits = new uint[(char.MaxValue >> 5) + 1];
        foreach (char c in characters)
        {
            bits[c >> 5] |= 1u << (c & 31);
        }

        return bits;
    }

    private static string? Judge(string text, int at)
    {
        char c = text[at];
        char before = at > 0 ? text[at - 1] : ' ';
        char after = at + 1 < text.Length ? text[at + 1] : ' ';
        return c switch
        {
            // ｡ ｢ ｣ ､ ･ alone are a matter of taste.
            >= '\uFF66' and <= '\uFF9F' => DiagnosticIds.TextHalfWidthKana,
            '\u3099' or '\u309A' when before is >= '\u3041' and <= '\u30FE' => DiagnosticIds.TextDecomposed,
            >= '\u0300' and <= '\u036F' when char.IsLetter(before) => DiagnosticIds.TextDecomposed,
            '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' when IsWord(before) && IsWord(after) => DiagnosticIds.TextZeroWidth,

            // Joiners build emoji and the scripts of India and Persia; between Japanese or Latin letters they only cut.
            '\u200C' or '\u200D' when IsJapaneseOrLatin(before) && IsJapaneseOrLatin(after) => DiagnosticIds.TextZeroWidth,
            _ => Lookalikes.IsMixedUp(text, at) ? DiagnosticIds.TextLookalike : null,
        };
    }

    private static string Message(string id, string text, int at)
    {
        int start = Math.Max(0, at - 4);
        int end = Math.Min(text.Length, at + 5);
        string around = text[start..end].Replace('\n', ' ');
        return id switch
        {
            DiagnosticIds.TextLookalike => $"In “{around}” the character {text[at]} (U+{(int)text[at]:X4}) looks like another that belongs there.",
            DiagnosticIds.TextZeroWidth => $"In “{around}” stands U+{(int)text[at]:X4}, which nobody sees and which cuts the word.",
            _ => DiagnosticIds.Find(id).Meaning,
        };
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == 'ー';

    private static bool IsJapaneseOrLatin(char c) => char.IsAsciiLetter(c) || c is (>= '\u3041' and <= '\u30FE') or (>= '\u4E00' and <= '\u9FFF');

    private static IEnumerable<char> Range(char first, char last)
    {
        for (int c = first; c <= last; c++)
        {
            yield return (char)c;
        }
    }
}
