using System.Text.RegularExpressions;

namespace Search.Relevance;

/// <summary>Finds the links of one post to other posts, with their texts.</summary>
internal static partial class PostLinks
{
    /// <summary>The link texts of <paramref name="source"/> as a reader sees them, with the path of the post each leads to, where <paramref name="find"/> knows its target.</summary>
    public static IReadOnlyList<(string Text, string Target)> Find(string source, Func<string, string?> find)
    {
        List<(string, string)> links = [];
        List<Match> seen = [];
        Dictionary<string, string> labels = new(StringComparer.OrdinalIgnoreCase);
        foreach (Match match in Definition().Matches(source))
        {
            if (find(match.Groups["target"].Value) is { } target)
            {
                labels[match.Groups["label"].Value] = target;
                seen.Add(match);
            }
        }

        foreach (Match match in Inline().Matches(source).Concat(Anchor().Matches(source)))
        {
            if (find(match.Groups["target"].Value) is { } target)
            {
                links.Add((Plain(match.Groups["text"].Value), target));
                seen.Add(match);
            }
        }

        // What looks like a reference may be a piece of a link or of a definition.
        foreach (Match match in Reference().Matches(source).Where(reference => !seen.Exists(other => Overlap(other, reference))))
        {
            Group label = match.Groups["label"].Length > 0 ? match.Groups["label"] : match.Groups["text"];
            if (labels.TryGetValue(label.Value, out string? target))
            {
                links.Add((Plain(match.Groups["text"].Value), target));
            }
        }

        return links;
    }

    private static bool Overlap(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;

    /// <summary>The text of a link as a reader sees it.</summary>
    public static string Plain(string markdown)
    {
        string text = Tag().Replace(markdown, "");
        text = Emphasis().Replace(text, "");
        text = Brackets().Replace(text, "$1");
        text = System.Net.WebUtility.HtmlDecode(text);
        return Space().Replace(Escape().Replace(text, "$1"), " ").Trim();
    }

    [GeneratedRegex(@"(?<!!)\[(?<text>(?:[^\[\]\\\n]|\\.|\[[^\[\]\n]*\])*)\]\(\s*(?<target>\{\{<[^>]*>\}\}|\{%[^%]*%\}|[^\s()]+)(?:#[^\s()""]*)?(?:\s+""[^""\n]*"")?\s*\)")]
    private static partial Regex Inline();

    [GeneratedRegex(@"^\[(?!\^)(?<label>[^\]\n]+)\]:\s*(?<target>\{\{<[^>]*>\}\}|\{%[^%]*%\}|\S+)[^\n]*$", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<!!)\[(?<text>[^\[\]\n]+)\](?:\[(?<label>[^\[\]\n]*)\])?(?!\()")]
    private static partial Regex Reference();

    [GeneratedRegex(@"<a\s[^>]*href=""(?<target>[^""]*)""[^>]*>(?<text>.*?)</a>", RegexOptions.Singleline)]
    private static partial Regex Anchor();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[`*]+")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\[([^\[\]]*)\](?:\[[^\[\]]*\])?")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\\([\x21-\x2F\x3A-\x40\x5B-\x60\x7B-\x7E])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
