using System.Text.RegularExpressions;

namespace Search.Relevance;

/// <summary>Which post of a site a link leads to: paths, Hugo's <c>ref</c> and <c>relref</c>, Jekyll's <c>post_url</c>, and addresses of both sites.</summary>
internal sealed partial class LinkTargets
{
    private readonly HashSet<string> _paths;
    private readonly ILookup<string, string> _byName;
    private readonly Dictionary<string, string> _byAddress = new(StringComparer.Ordinal);

    public LinkTargets(IReadOnlyList<string> paths)
    {
        _paths = paths.ToHashSet(StringComparer.Ordinal);
        _byName = paths.ToLookup(path => path[(path.LastIndexOf('/') + 1)..], StringComparer.Ordinal);
        foreach (string path in paths)
        {
            string bare = path[..path.LastIndexOf('.')];
            if (DatedName().Match(bare) is { Success: true } dated)
            {
                string category = dated.Groups["category"].Value;
                _byAddress[$"/{category}{dated.Groups["y"].Value}/{dated.Groups["m"].Value}/{dated.Groups["d"].Value}/{dated.Groups["slug"].Value}"] = path;
                _byAddress[$"/{category}{dated.Groups["file"].Value}"] = path;
            }
            else
            {
                _byAddress["/" + (bare.StartsWith("content/", StringComparison.Ordinal) ? bare["content/".Length..] : bare)] = path;
            }
        }
    }

    /// <summary>The path of the post that <paramref name="target"/>, written in the post <paramref name="from"/>, leads to; null if it is none of the site's.</summary>
    public string? Find(string from, string target)
    {
        if (Shortcode().Match(target) is { Success: true } shortcode)
        {
            target = shortcode.Groups["path"].Value;
        }
        else if (PostUrl().Match(target) is { Success: true } postUrl)
        {
            return _byAddress.GetValueOrDefault("/" + postUrl.Groups["path"].Value.TrimStart('/'));
        }

        target = Address().Replace(target, "").Replace("\\_", "_", StringComparison.Ordinal);
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith('#') || target.Length == 0)
        {
            return null;
        }

        int end = target.AsSpan().IndexOfAny('#', '?');
        target = (end < 0 ? target : target[..end]).TrimEnd('/');
        string bare = Ending().Replace(target, "");
        if (bare.StartsWith('/'))
        {
            return _byAddress.GetValueOrDefault(bare);
        }

        string folder = from.Contains('/', StringComparison.Ordinal) ? from[..(from.LastIndexOf('/') + 1)] : "";
        string relative = Path.GetRelativePath("/", Path.GetFullPath("/" + folder + bare)).Replace('\\', '/') + ".md";
        if (_paths.Contains(relative))
        {
            return relative;
        }

        // Hugo finds a bare name anywhere, if it is the only one.
        string[] named = [.. _byName[bare + ".md"]];
        return named.Length == 1 ? named[0] : null;
    }

    [GeneratedRegex(@"^_posts/(?<category>(?:.*/)?)(?<file>(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)-(?<slug>[^/]+))$")]
    private static partial Regex DatedName();

    [GeneratedRegex(@"^\{\{<\s*(?:rel)?ref\s+""(?<path>[^""]*)""|^\{\{<\s*rlnk\s+""(?<path>[^""]*)""")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"^\{%-?\s*post_url\s+(?<path>\S+)")]
    private static partial Regex PostUrl();

    [GeneratedRegex(@"^https?://(?:www\.)?(?:vim-jp\.org|text\.baldanders\.info)(?=/|$)")]
    private static partial Regex Address();

    [GeneratedRegex(@"\.(?:md|html)$")]
    private static partial Regex Ending();
}
