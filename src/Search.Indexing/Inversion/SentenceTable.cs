using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>Finds where the sentences of a text begin among its terms.</summary>
internal static class SentenceTable
{
    /// <param name="text">The text.</param>
    /// <param name="occurrences">Its terms.</param>
    /// <param name="first">The position at which the text begins in its field.</param>
    /// <param name="end">A position after all of its terms.</param>
    public static IReadOnlyList<SentenceStart> Of(string text, ReadOnlySpan<TermOccurrence> occurrences, int first, int end)
    {
        List<SentenceStart> sentences = [];
        int next = 0;
        for (int start = 0; start < text.Length; start = Sentences.EndOf(text, start))
        {
            while (next < occurrences.Length && occurrences[next].Start < start) next++;
            sentences.Add(new SentenceStart(start, next < occurrences.Length ? first + occurrences[next].Position : end));
        }

        return sentences;
    }
}
