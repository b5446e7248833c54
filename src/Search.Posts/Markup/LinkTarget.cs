using System.Buffers;

namespace Search.Posts.Markup;

/// <summary>Tells by a link's form alone whether it leads to another page of the same site.</summary>
/// <param name="host">The site's own host; null where it is not known.</param>
internal sealed class LinkTarget(string? host)
{
    private static readonly SearchValues<char> PathEnds = SearchValues.Create("?#");

    private static readonly HashSet<string> OtherFiles = new(StringComparer.OrdinalIgnoreCase)
    {
        "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp", "psd",
        "mp3", "mp4", "m4a", "wav", "ogg", "webm", "mov", "avi",
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "csv", "tsv", "txt", "epub",
        "zip", "gz", "tgz", "bz2", "xz", "7z", "rar", "tar", "exe", "msi", "dmg", "deb", "rpm", "apk", "jar",
        "js", "mjs", "ts", "tsx", "jsx", "css", "scss", "json", "xml", "yml", "yaml", "toml", "ini", "lock", "map",
        "c", "cc", "cpp", "cs", "csproj", "sln", "fs", "go", "h", "hpp", "java", "kt", "lua", "pl", "py", "rb", "rs", "sh", "ps1", "bat",
        "swift", "sql", "vim", "vue", "ipynb", "rss", "atom", "ics",
    };

    /// <param name="target">The link's target as it stands in the file.</param>
    public LinkKind KindOf(ReadOnlySpan<char> target)
    {
        target = target.Trim(" \t\r\n<>\"'");
        return target.StartsWith('#') ? LinkKind.SamePage : IsPage(target) ? LinkKind.Site : LinkKind.Elsewhere;
    }

    private bool IsPage(ReadOnlySpan<char> target)
    {
        if (target.StartsWith("{{<", StringComparison.Ordinal) || target.StartsWith("{{%", StringComparison.Ordinal))
        {
            return Name(target[3..]) is "ref" or "relref";
        }

        while (target.StartsWith("{{", StringComparison.Ordinal))
        {
            int end = target.IndexOf("}}", StringComparison.Ordinal);
            if (end < 0 || !NamesSite(target[..end]))
            {
                return false;
            }

            target = target[(end + 2)..];
            if (target.IsEmpty)
            {
                return true;
            }
        }

        if (target.StartsWith("{%", StringComparison.Ordinal))
        {
            return Name(target[2..]) is "post_url" or "link";
        }

        return !target.IsEmpty && IsPageOfSite(target);
    }

    private bool IsPageOfSite(ReadOnlySpan<char> target)
    {
        int scheme = SchemeLength(target);
        if (scheme > 0)
        {
            ReadOnlySpan<char> name = target[..scheme];
            if (name.Equals("xref", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (!name.Equals("http", StringComparison.OrdinalIgnoreCase) && !name.Equals("https", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            target = target[(scheme + 1)..];
            if (!target.StartsWith("//", StringComparison.Ordinal))
            {
                return false;
            }
        }

        if (target.StartsWith("//", StringComparison.Ordinal))
        {
            target = target[2..];
            int end = target.IndexOfAny("/?#");
            ReadOnlySpan<char> named = end < 0 ? target : target[..end];
            if (host is null || !named.Equals(host, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            target = end < 0 ? "" : target[end..];
        }

        return !IsOtherFile(target);
    }

    private static bool IsOtherFile(ReadOnlySpan<char> target)
    {
        int end = target.IndexOfAny(PathEnds);
        ReadOnlySpan<char> path = end < 0 ? target : target[..end];
        ReadOnlySpan<char> name = path[(path.LastIndexOf('/') + 1)..];
        int dot = name.LastIndexOf('.');
        return dot > 0 && OtherFiles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[(dot + 1)..]);
    }

    private static int SchemeLength(ReadOnlySpan<char> target)
    {
        int colon = target.IndexOf(':');
        if (colon <= 0 || !char.IsAsciiLetter(target[0]))
        {
            return 0;
        }

        foreach (char c in target[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return 0;
            }
        }

        return colon;
    }

    /// <summary>Whether a Liquid output makes an address within the site.</summary>
    private static bool NamesSite(ReadOnlySpan<char> output) =>
        output.Contains("site.url", StringComparison.Ordinal) || output.Contains("site.baseurl", StringComparison.Ordinal)
        || output.Contains("relative_url", StringComparison.Ordinal) || output.Contains("absolute_url", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart(" \t-");
        int end = tag.IndexOfAny(" \t\r\n");
        return end < 0 ? tag : tag[..end];
    }
}
