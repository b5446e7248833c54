namespace Search.Relevance;

public sealed class LinkTextTests
{
    private static readonly LinkTargets Targets = new(
    [
        "_posts/blog/2018-06-28-cfp-ja.md", "docs/build_windows_msvc.md", "content/golang/map.md", "content/golang/sort.md", "content/release/2019/02/sort-tool.md",
    ]);

    [Theory]
    [InlineData("docs/x.md", "https://vim-jp.org/blog/2018/06/28/cfp-ja.html", "_posts/blog/2018-06-28-cfp-ja.md")]
    [InlineData("docs/x.md", "{% post_url /blog/2018-06-28-cfp-ja %}", "_posts/blog/2018-06-28-cfp-ja.md")]
    [InlineData("docs/x.md", "./build_windows_msvc.html#top", "docs/build_windows_msvc.md")]
    [InlineData("docs/x.md", "http://vim-jp.org/docs/build\\_windows\\_msvc.html", "docs/build_windows_msvc.md")]
    [InlineData("content/golang/map.md", "{{< relref \"./sort.md\" >}}", "content/golang/sort.md")]
    [InlineData("content/golang/map.md", "{{< relref \"sort-tool.md\" >}}", "content/release/2019/02/sort-tool.md")]
    [InlineData("content/release/2019/02/sort-tool.md", "{{< ref \"/golang/map.md\" >}}", "content/golang/map.md")]
    [InlineData("content/golang/map.md", "https://text.baldanders.info/golang/sort/", "content/golang/sort.md")]
    [InlineData("content/golang/map.md", "https://example.com/golang/sort/", null)]
    [InlineData("content/golang/map.md", "#top", null)]
    public void A_link_leads_to_a_post_of_the_site_or_to_none(string from, string target, string? path) => Assert.Equal(path, Targets.Find(from, target));

    [Theory]
    [InlineData("前に「[Map の話]({{< relref \"map.md\" >}} \"Map 入門\")」で書いた。", "Map の話")]
    [InlineData("[Go] の[`sort`の話]({{< relref \"sort.md\" >}})", "sortの話")]
    [InlineData("[この話]を読む\n\n[この話]: {{< relref \"map.md\" >}} \"題\"", "この話")]
    [InlineData("[[この話]の前]({{< relref \"sort.md\" >}})\n\n[この話]: {{< relref \"map.md\" >}}", "この話の前")]
    [InlineData("<a href=\"/golang/map.html\">地図<sub>注</sub></a>の話", "地図注")]
    [InlineData("![絵](./map.md)と[外](https://example.com/)", null)]
    public void Texts_of_links_to_posts_are_found(string source, string? text)
    {
        IReadOnlyList<(string Text, string Target)> links = PostLinks.Find(source, target => Targets.Find("content/golang/x.md", target));
        Assert.Equal(text is null ? [] : [text], links.Select(link => link.Text));
    }

    [Theory]
    [InlineData("こちら", false)]
    [InlineData("前回", false)]
    [InlineData("HERE", false)]
    [InlineData("http://vim-jp.org/", false)]
    [InlineData("2018-06", false)]
    [InlineData("v0.1.0", false)]
    [InlineData("{{% icons \"square-check\" %}}", false)]
    [InlineData("v0.8.0 をリリースした", true)]
    [InlineData("Map の話", true)]
    public void Texts_that_name_no_post_are_no_questions(string text, bool expected) => Assert.Equal(expected, LinkTextSet.IsQuestion(text));
}
