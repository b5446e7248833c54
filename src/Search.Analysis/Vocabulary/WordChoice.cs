using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Analysis.Vocabulary;

/// <summary>Chooses the words of an index among the candidates of its posts, and gives them their costs.</summary>
public static class WordChoice
{
    private const int LeastPosts = 2;

    /// <summary>The words of an index: equal candidates give equal words in any order.</summary>
    /// <param name="candidates">The candidates of all posts; each post has a candidate once.</param>
    /// <returns>The words with their most telling origin, in ordinal order.</returns>
    public static IReadOnlyList<WordCandidate> Of(IEnumerable<WordCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        Dictionary<string, (WordOrigin Origin, int Posts)> all = new(StringComparer.Ordinal);
        foreach (WordCandidate candidate in candidates)
        {
            all[candidate.Surface] = all.TryGetValue(candidate.Surface, out (WordOrigin Origin, int Posts) known)
                ? ((WordOrigin)Math.Min((int)known.Origin, (int)candidate.Origin), known.Posts + 1)
                : (candidate.Origin, 1);
        }

        // From the shortest on, so that ブロックチェーンゲーム is no word where ブロックチェーン is one.
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach ((string surface, (WordOrigin origin, int posts)) in all.OrderBy(pair => pair.Key.Length))
        {
            bool isEnough = origin != WordOrigin.TitleRun || posts >= LeastPosts;
            if (isEnough && !IsSpelledBy(words, surface))
            {
                words.Add(surface);
            }
        }

        return [.. words.Order(StringComparer.Ordinal).Select(word => new WordCandidate(word, all[word].Origin))];
    }

    /// <summary>The words as analyzers take them, see <see cref="Terms.AnalysisSettings.AddedWords"/>.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The words with their costs; <see langword="null"/> for none.</returns>
    public static AddedWords? ToAddedWords(IEnumerable<string> words) => AddedWords.Create(words.Select(word => new AddedWord(word, WordCosts.Of(word))));

    /// <summary>Whether words, at least one of them new, and words of the dictionary make up <paramref name="surface"/>.</summary>
    private static bool IsSpelledBy(HashSet<string> words, string surface)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<bool> byKnown = stackalloc bool[surface.Length + 1];
        Span<bool> byNew = stackalloc bool[surface.Length + 1];
        byKnown.Clear();
        byNew.Clear();
        byKnown[0] = true;
        for (int start = 0; start < surface.Length; start++)
        {
            for (int end = start + 1; (byKnown[start] || byNew[start]) && end <= surface.Length; end++)
            {
                ReadOnlySpan<char> part = surface.AsSpan(start, end - start);
                if (lookup.Contains(part))
                {
                    byNew[end] = true;
                }
                else if ((part.Length > 1 || Characters.IsKanji(part[0])) && SystemDictionary.Ipadic.ContainsWord(part))
                {
                    byKnown[end] |= byKnown[start];
                    byNew[end] |= byNew[start];
                }
            }
        }

        return byNew[surface.Length];
    }
}
