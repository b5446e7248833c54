using System.Buffers;
using System.Globalization;
using System.Text;

namespace Search.Cli.Output;

/// <summary>Text of posts as it may be shown on a terminal.</summary>
internal static class SafeText
{
    // C0, DEL and C1 controls, the bidirectional controls, and the line separators: what can move the cursor,
    // reorder what is read, or break a line-based format.
    private static readonly SearchValues<char> Dangerous = SearchValues.Create(
        string.Concat(
            string.Concat(Enumerable.Range(0, 0x20).Select(c => (char)c)),
            string.Concat(Enumerable.Range(0x7F, 0x21).Select(c => (char)c)),
            "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"));

    /// <summary>One line of text: white space becomes a space, every other control or bidirectional character U+FFFD.</summary>
    public static string Line(string text)
    {
        if (!text.AsSpan().ContainsAny(Dangerous))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            safe.Append(!Dangerous.Contains(c) ? c : c is '\n' or '\r' or '\t' or '\v' or '\f' or '\u2028' or '\u2029' or '\u0085' ? ' ' : '\uFFFD');
        }

        return safe.ToString();
    }

    /// <summary>A path as <c>trec</c> prints it: white space percent-encoded (and the percent sign, so that it can be read back).</summary>
    public static string PercentEncodeWhiteSpace(string path)
    {
        var encoded = new StringBuilder(path.Length);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (Rune rune in path.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && rune.Value != '%' && !Rune.IsControl(rune))
            {
                encoded.Append(rune.ToString());
                continue;
            }

            int length = rune.EncodeToUtf8(utf8);
            foreach (byte b in utf8[..length])
            {
                encoded.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }
}
