namespace Search.Posts.Settings;

/// <summary>Jekyll's patterns of paths: <c>*</c> is any text, also with slashes, <c>?</c> one character; a folder stands for all below it.</summary>
internal static class PathPattern
{
    public static bool MatchesAny(IReadOnlyList<string> patterns, string path)
    {
        foreach (string pattern in patterns)
        {
            if (Matches(pattern, path))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        pattern = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[2..] : pattern;
        pattern = pattern.Trim('/');
        if (pattern.IsEmpty)
        {
            return false;
        }

        // The path itself, then each folder above it.
        while (!path.IsEmpty)
        {
            if (MatchesWhole(pattern, path) || (pattern.StartsWith("**/", StringComparison.Ordinal) && MatchesWhole(pattern[3..], path)))
            {
                return true;
            }

            int slash = path.LastIndexOf('/');
            path = slash < 0 ? default : path[..slash];
        }

        return false;
    }

    /// <summary>Goes back to the last star only, which is enough, so that no pattern takes exponential time.</summary>
    private static bool MatchesWhole(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int at = 0;
        int star = -1;
        int resume = 0;
        for (int i = 0; i < text.Length;)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                resume = i;
            }
            else if (at < pattern.Length && (pattern[at] == '?' || pattern[at] == text[i]))
            {
                at++;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].IndexOfAnyExcept('*') < 0;
    }
}
