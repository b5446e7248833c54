using Search.Analysis.Normalization;
using Search.Indexing.Records;
using Search.Indexing.Selection;
using Search.Schema;

namespace Search.Indexing;

/// <summary>The aliases of an index, from what its posts define: the same for the same posts, however the index came to be.</summary>
internal static class AliasCollection
{
    // A word with more other names than these is defined otherwise from post to post.
    private const int MostNames = 4;

    /// <summary>The aliases in ordinal order of their folded words.</summary>
    public static IReadOnlyList<Alias> Of(IReadOnlyList<PostRecord> records)
    {
        Dictionary<(string, string), Alias> pairs = [];
        foreach (PostRecord record in records.Where(record => record.Verdict == Verdict.Taken))
        {
            HashSet<(string, string)> inPost = [];
            foreach (RecordedDefinition definition in record.Definitions)
            {
                (string, string) pair = PairOf(definition.Name, definition.Alias);
                if (pair.Item1 == pair.Item2 || !inPost.Add(pair)) continue;
                pairs[pair] = pairs.TryGetValue(pair, out Alias? known)
                    ? known with { Posts = known.Posts + 1 }
                    : new Alias(definition.Name, definition.Alias, definition.Proof.ToString().ToLowerInvariant(), record.Path, definition.Line, 1);
            }
        }

        // The most often stated first, so that each word keeps the best of its names.
        Dictionary<string, int> names = new(StringComparer.Ordinal);
        return [.. pairs.OrderByDescending(pair => pair.Value.Posts).ThenBy(pair => pair.Key.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal)
            .Where(pair => HasRoom(names, pair.Key))
            .OrderBy(pair => pair.Key.Item1, StringComparer.Ordinal).ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal)
            .Select(pair => pair.Value)];
    }

    private static bool HasRoom(Dictionary<string, int> names, (string, string) pair)
    {
        int first = names.GetValueOrDefault(pair.Item1), second = names.GetValueOrDefault(pair.Item2);
        if (first >= MostNames || second >= MostNames) return false;
        (names[pair.Item1], names[pair.Item2]) = (first + 1, second + 1);
        return true;
    }

    private static (string, string) PairOf(string a, string b)
    {
        (a, b) = (TextNormalizer.Fold(a), TextNormalizer.Fold(b));
        return string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
    }
}
