namespace Search.Posts.Markup;

/// <summary>Finds the next occurrence of a string in linear time over a whole file, however often it is asked while moving forward.</summary>
internal sealed class ForwardFinder(string text)
{
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The first occurrence at or after <paramref name="from"/>; -1 if there is none.</summary>
    public int Find(string what, int from)
    {
        if (_next.TryGetValue(what, out int known) && (known < 0 || known >= from))
        {
            return known;
        }

        int found = from >= text.Length ? -1 : text.IndexOf(what, from, StringComparison.OrdinalIgnoreCase);
        _next[what] = found;
        return found;
    }
}
