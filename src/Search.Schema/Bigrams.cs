using System.Text;
using Lucene.Net.Util;

namespace Search.Schema;

/// <summary>
/// The terms of <see cref="PostFields.Bigram"/>: two neighbouring characters (code points) of the normalized text, and the
/// last character of each run alone. White space ends a run and is in no term. So every substring of a run has all its
/// bigrams in the post, and every character of the text begins some term.
/// </summary>
public static class Bigrams
{
    /// <summary>Stands for "nothing follows" in place of a second character.</summary>
    public const int End = 0;

    /// <summary>The distinct terms that every text with <paramref name="normalized"/> in it has; none for a single character, see <see cref="Prefix"/>.</summary>
    public static IReadOnlyList<BytesRef> TermsOf(string normalized)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        HashSet<(int, int)> seen = [];
        List<BytesRef> terms = [];
        foreach ((int first, int second) in new BigramReader(normalized))
        {
            // The last character may go on in the text.
            if (second != End && seen.Add((first, second))) terms.Add(new BytesRef(Encode(first, second)));
        }

        return terms;
    }

    /// <summary>What the terms of a post begin with that has the character <paramref name="codePoint"/>.</summary>
    public static BytesRef Prefix(int codePoint) => new(Encode(codePoint, End));

    /// <summary>The bytes of the term of two characters, or of one before <see cref="End"/>.</summary>
    public static byte[] Encode(int first, int second)
    {
        Span<byte> bytes = stackalloc byte[8];
        int length = RuneOf(first).EncodeToUtf8(bytes);
        if (second != End) length += RuneOf(second).EncodeToUtf8(bytes[length..]);
        return bytes[..length].ToArray();
    }

    private static Rune RuneOf(int codePoint) => Rune.IsValid(codePoint) ? new Rune(codePoint) : Rune.ReplacementChar;
}
