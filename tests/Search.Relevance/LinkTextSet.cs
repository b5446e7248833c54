using System.Globalization;
using System.Text.RegularExpressions;

namespace Search.Relevance;

/// <summary>
/// The texts with which the posts of a site link to each other, as questions: what an author wrote to name another post
/// is what a reader who looks for that post would type.
/// </summary>
/// <remarks>
/// The posts are searched as they are. So the linking post holds the question word for word, and a post that only links must not
/// stand above the post linked to.
/// </remarks>
internal static partial class LinkTextSet
{
    // Texts that name no post in particular.
    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "こちら", "こっち", "ここ", "これ", "それ", "そちら", "前回", "次回", "前回の記事", "次回の記事", "前の記事", "次の記事", "この記事", "その記事", "以前",
        "前", "次", "記事", "続き", "リンク", "参考", "詳細", "詳しくはこちら", "関連記事", "過去記事", "拙文", "リリース", "先日", "昨日", "以下", "上記",
        "この攻略記事", "以前紹介した", "先日紹介", "前に紹介", "ずいぶん前に紹介", "前回お知らせした", "予告した", "公開", "対応", "問題", "紹介", "別の記事",
        "前のツール", "前のリリース記事", "最初のリリース", "自作したツール", "勉強して", "思い出して", "試してみた", "少し面倒", "その1", "その3", "改訂版",
        "レビュー結果", "以前いただいた pull request", "拙作", "別記事", "以前の記事", "前回記事", "here", "this", "link", "previous", "next", "release", "参照", "まとめ",
    };

    /// <summary>The questions that the posts in <paramref name="site"/> hold about each other.</summary>
    public static RelevanceSet Load(string name, string site)
    {
        List<string> paths = [.. Directory.EnumerateFiles(site, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(site, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
        LinkTargets targets = new(paths);
        SortedDictionary<string, SortedSet<string>> questions = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            foreach ((string text, string target) in PostLinks.Find(File.ReadAllText(Path.Combine(site, path)), target => targets.Find(path, target)))
            {
                if (target != path && IsQuestion(text))
                {
                    questions.TryAdd(text, new(StringComparer.Ordinal));
                    questions[text].Add(target);
                }
            }
        }

        List<Topic> topics = [.. questions.Select((pair, number) => new Topic(
            $"{name}-{(number + 1).ToString("0000", CultureInfo.InvariantCulture)}", pair.Key, null, pair.Value.ToDictionary(path => path, _ => 1, StringComparer.Ordinal)))];
        return new RelevanceSet(name, site, topics, Measures.KnownPost);
    }

    public static bool IsQuestion(string text) =>
        text.Length >= 2
        && !Generic.Contains(text)
        && !text.Contains("://", StringComparison.Ordinal)
        && !text.Contains("{{", StringComparison.Ordinal)
        && text.Any(char.IsLetter)
        && !BareVersion().IsMatch(text);

    [GeneratedRegex(@"^v?\d+(?:\.\d+)*$")]
    private static partial Regex BareVersion();
}
