using Lucene.Net.Analysis.TokenAttributes;

namespace Search.Analysis;

/// <summary>The text of a term attribute as spans.</summary>
internal static class TermText
{
    public static Span<char> Text(this ICharTermAttribute term) => term.Buffer.AsSpan(0, term.Length);

    public static void SetTerm(this ICharTermAttribute term, ReadOnlySpan<char> text)
    {
        char[] buffer = term.ResizeBuffer(text.Length);
        text.CopyTo(buffer);
        term.Length = text.Length;
    }
}
