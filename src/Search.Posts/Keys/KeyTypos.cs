using System.Collections.Frozen;

namespace Search.Posts.Keys;

/// <summary>Keys that differ from one of ours by one letter: <c>titel</c>, <c>catgories</c>, <c>daft</c>.</summary>
internal static class KeyTypos
{
    // A key shorter than four letters has too many neighbours.
    private static readonly string[] Targets =
    [
        "title", "date", "tags", "topics", "category", "categories", "author", "authors", "draft", "published", "private", "ignorePublish",
        "description", "excerpt", "summary", "layout", "slug", "permalink", "aliases", "created", "created_at", "published_at", "publish_date",
        "reading_time", "search_queries",
    ];

    private static readonly (string Folded, string Name)[] Meanings = [.. Targets.Select(static key => (KeyName.Fold(key), key))];

    // Words of their own, which generators, themes and people use as keys.
    private static readonly FrozenSet<string> Others = new[]
    {
        "data", "dates", "dated", "titles", "tile", "titre", "tabs", "taps", "drift", "publisher", "publishes", "except", "tropics",
        "layouts", "layout", "slugs", "slag", "slung", "summaries", "descriptions", "excerpts", "creates", "crated", "permalinks", "privates",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The key of ours that is probably meant; null if the key is known or like none.</summary>
    /// <param name="folded">The key as <see cref="KeyName.Fold"/> gives it.</param>
    public static string? Meant(string folded)
    {
        if (folded.Length < 3 || FieldKeys.IsKnown(folded) || Others.Contains(folded))
        {
            return null;
        }

        foreach ((string key, string name) in Meanings)
        {
            if (Math.Abs(key.Length - folded.Length) <= 1 && DifferByOne(folded, key))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether one letter is wrong, missing, too many, or two are exchanged.</summary>
    private static bool DifferByOne(ReadOnlySpan<char> written, ReadOnlySpan<char> key)
    {
        int before = written.CommonPrefixLength(key);
        written = written[before..];
        key = key[before..];
        int after = 0;
        while (after < written.Length && after < key.Length && written[^(after + 1)] == key[^(after + 1)])
        {
            after++;
        }

        written = written[..^after];
        key = key[..^after];
        return (written.Length, key.Length) switch
        {
            // Another first letter makes another word (rate, state, craft), and a number is no slip (title2).
            (1, <= 1) => before > 0 && char.IsLetter(written[0]),
            (0, 1) => before > 0 || after > 3,
            (2, 2) => written[0] == key[1] && written[1] == key[0],
            _ => false,
        };
    }
}
