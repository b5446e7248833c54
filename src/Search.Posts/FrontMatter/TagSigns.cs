namespace Search.Posts.FrontMatter;

/// <summary>The # before a tag, which YAML takes for a comment: <c>tags: #果実酒 #秋</c>, <c>- #秋</c>, <c>[#果実酒, #秋]</c>.</summary>
internal static class TagSigns
{
    /// <summary>A line of tags with a space in place of each such sign; the same object if there is none.</summary>
    public static string Without(string line)
    {
        int start = ValueStart(line);
        int end = line.Length;
        if (start >= end || (line[start] != '#' && line[start] != '['))
        {
            return line;
        }

        if (line[start] == '[')
        {
            // Behind the list # begins a comment.
            end = line.IndexOf(']', start) is int close and >= 0 ? close : end;
        }

        char[]? cleared = null;
        for (int i = start; i < end; i++)
        {
            bool begins = i == start || line[i - 1] is ' ' or '\t' or ',' or '[';
            if (line[i] == '#' && begins && i + 1 < end && line[i + 1] != '#' && !char.IsWhiteSpace(line[i + 1]))
            {
                cleared ??= line.ToCharArray();
                cleared[i] = ' ';
            }
        }

        return cleared is null ? line : new string(cleared);
    }

    private static int ValueStart(string line)
    {
        int at = 0;
        while (at < line.Length && line[at] is ' ' or '\t')
        {
            at++;
        }

        if (at < line.Length && line[at] == '-')
        {
            at++;
        }
        else if (at == 0)
        {
            at = line.IndexOf(':', StringComparison.Ordinal) + 1;
        }

        int value = at;
        while (value < line.Length && line[value] is ' ' or '\t')
        {
            value++;
        }

        return value > at && at > 0 ? value : line.Length;
    }
}
