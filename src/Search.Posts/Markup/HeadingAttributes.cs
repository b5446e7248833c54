namespace Search.Posts.Markup;

/// <summary>The anchor that an author gives a heading: <c>{#anchor}</c>, <c>{: #anchor}</c>, on its line or the next.</summary>
internal static class HeadingAttributes
{
    public static string? Anchor(MaskedText mask, int start, int end)
    {
        ReadOnlySpan<char> line = LineMasker.LineAt(mask.Original, start);
        int brace = line.LastIndexOf('{');
        if (brace >= 0 && mask[start + brace] != '{' && Id(line[brace..]) is { } id)
        {
            return id;
        }

        int next = end;
        while (next < mask.Original.Length && mask.Original[next] is '\r' or '\n' && next < end + 2)
        {
            next++;
        }

        ReadOnlySpan<char> below = LineMasker.LineAt(mask.Original, Math.Min(next, mask.Original.Length)).Trim();
        return below.StartsWith("{:", StringComparison.Ordinal) ? Id(below) : null;
    }

    private static string? Id(ReadOnlySpan<char> attributes)
    {
        int hash = attributes.IndexOf('#');
        if (hash < 0)
        {
            return null;
        }

        attributes = attributes[(hash + 1)..];
        int end = attributes.IndexOfAny(" }\t");
        return end > 0 ? attributes[..end].ToString() : null;
    }
}
