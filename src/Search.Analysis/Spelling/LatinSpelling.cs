using System.Buffers;

namespace Search.Analysis.Spelling;

/// <summary>Latin words with and without the marks between their parts: wi-fi and wifi, r&amp;d and rd, node.js and nodejs.</summary>
internal static class LatinSpelling
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("-._/&'’+");

    /// <summary>Whether a term has no marks, and so no key.</summary>
    public static bool IsPlain(ReadOnlySpan<char> term) => term.IndexOfAny(Marks) < 0;

    /// <summary>Adds the key of a term of letters and marks.</summary>
    public static void AddKeys(string term, List<string> keys)
    {
        if (term.AsSpan().IndexOfAny(Marks) <= 0)
        {
            return;
        }

        string bare = string.Concat(term.Where(static c => !Marks.Contains(c)));

        // c++ is not c, and a number without its point is another number.
        if (bare.Length > 1 && bare.Any(char.IsLetter) && char.IsLetterOrDigit(term[^1]))
        {
            keys.Add(bare);
        }
    }
}
