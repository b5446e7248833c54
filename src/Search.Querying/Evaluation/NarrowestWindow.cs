using Search.Querying.Matching;

namespace Search.Querying.Evaluation;

/// <summary>How near several words stand to each other.</summary>
internal static class NarrowestWindow
{
    // A window is sought among the first places only: further ones of a word that fills a post change nothing.
    private const int MaxPlaces = 200;

    /// <summary>The fewest positions between the words in a window of the field that has them all, not counting the words themselves; -1 where none has.</summary>
    public static int Of(ReadOnlySpan<WordMatcher> words, int field)
    {
        Span<int> at = words.Length <= 64 ? stackalloc int[words.Length] : new int[words.Length];
        foreach (WordMatcher word in words)
        {
            if (word.Places(field).Count == 0) return -1;
        }

        int best = int.MaxValue;
        for (int step = 0; step < MaxPlaces * words.Length; step++)
        {
            int first = int.MaxValue, last = -1, covered = 0, earliest = 0;
            for (int i = 0; i < words.Length; i++)
            {
                PlacedMatch place = words[i].Places(field)[at[i]];
                if (place.First < first) (first, earliest) = (place.First, i);
                if (place.Last > last) last = place.Last;
                covered += place.Last - place.First + 1;
            }

            best = Math.Min(best, Math.Max(0, last - first + 1 - covered));
            // Only moving the earliest word on can make the window narrower.
            if (best == 0 || ++at[earliest] >= words[earliest].Places(field).Count) break;
        }

        return best;
    }
}
