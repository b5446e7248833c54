using System.Text.RegularExpressions;

namespace Search.Relevance;

/// <summary>The links of one post to other posts, and what remains of its source when they are cut out.</summary>
internal sealed partial class PostLinks
{
    private PostLinks(string rest, IReadOnlyList<(string Text, string Target)> links)
    {
        Rest = rest;
        Links = links;
    }

    /// <summary>The source without the links, their texts and titles.</summary>
    public string Rest { get; }

    /// <summary>The link texts as a reader sees them, with the path of the post each leads to.</summary>
    public IReadOnlyList<(string Text, string Target)> Links { get; }

    /// <summary>Cuts the links of <paramref name="source"/> whose target <paramref name="find"/> knows.</summary>
    public static PostLinks Cut(string source, Func<string, string?> find)
    {
        List<(string, string)> links = [];
        Dictionary<string, string> labels = new(StringComparer.OrdinalIgnoreCase);
        string rest = Definition().Replace(source, match =>
        {
            string? target = find(match.Groups["target"].Value);
            if (target is null)
            {
                return match.Value;
            }

            labels[match.Groups["label"].Value] = target;
            return "";
        });
        rest = Inline().Replace(rest, match =>
        {
            string? target = find(match.Groups["target"].Value);
            return target is null ? match.Value : Take(match.Groups["text"].Value, target);
        });
        rest = Anchor().Replace(rest, match =>
        {
            string? target = find(match.Groups["target"].Value);
            return target is null ? match.Value : Take(match.Groups["text"].Value, target);
        });
        if (labels.Count > 0)
        {
            rest = Reference().Replace(rest, match =>
            {
                string label = match.Groups["label"].Length > 0 ? match.Groups["label"].Value : match.Groups["text"].Value;
                return labels.TryGetValue(label, out string? target) ? Take(match.Groups["text"].Value, target) : match.Value;
            });
        }

        return new PostLinks(rest, links);

        string Take(string text, string target)
        {
            links.Add((Plain(text), target));
            return "";
        }
    }

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
