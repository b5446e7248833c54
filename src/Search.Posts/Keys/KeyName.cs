namespace Search.Posts.Keys;

/// <summary>
/// The names of keys as people and programs write them: <c>Created_At</c>, <c>createdAt</c>, <c>created-at</c> and <c>ｃｒｅａｔｅｄ＿ａｔ</c> are one.
/// Hugo reads keys in any case, tools for Hatena write capitals, Obsidian puts spaces.
/// </summary>
internal static class KeyName
{
    /// <summary>The name without case, width, spaces, hyphens and underscores.</summary>
    public static string Fold(ReadOnlySpan<char> key)
    {
        const int Enough = 64;
        Span<char> folded = key.Length <= Enough ? stackalloc char[Enough] : new char[key.Length];
        int length = 0;
        foreach (char written in key)
        {
            char c = Narrow(written);
            if (c is not ('_' or '-' or '\u200B' or '\uFEFF') && !char.IsWhiteSpace(c))
            {
                folded[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
            }
        }

        return new string(folded[..length]);
    }

    /// <summary>The half-width form of a full-width Latin letter, digit or sign; other characters as they are.</summary>
    public static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;

    /// <summary>The last value of a key of a map, however the key is written; null if there is none.</summary>
    /// <param name="map">The map; other nodes have no keys.</param>
    /// <param name="key">The key.</param>
    public static DataNode? Find(DataNode? map, string key)
    {
        string folded = Fold(key);
        for (int i = (map?.Entries?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (Fold(map!.Entries![i].Key) == folded)
            {
                return map.Entries[i].Value;
            }
        }

        return null;
    }
}
