using System.Text.Json;

namespace Search.Cli.Tests;

/// <summary>What the files of an index folder and of a Jekyll site decide.</summary>
public sealed class SiteCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_word_of_the_user_dictionary_is_one_word_in_posts_and_questions()
    {
        _folder.Write("blog/a.md", "# 春\n\n花矢倉から谷を見おろす。\n");
        Assert.Equal(0, (await BuildAsync()).ExitCode);
        Assert.Equal("exact", await TierOfAsync("矢倉"));

        _folder.Write("index/user-dictionary.csv", "花矢倉,花矢倉,ハナヤグラ,カスタム名詞\n");
        SearchProcess.Result rebuilt = await BuildAsync();
        Assert.Contains("built in full", rebuilt.Output, StringComparison.Ordinal);
        Assert.Equal("exact", await TierOfAsync("花矢倉"));
        Assert.NotEqual("exact", await TierOfAsync("矢倉"));
    }

    [Fact]
    public async Task A_wrong_user_dictionary_stops_the_build_with_its_place()
    {
        _folder.Write("blog/a.md", "# 春\n");
        _folder.Write("index/user-dictionary.csv", "花矢倉,花 矢倉,ハナヤグラ,カスタム名詞\n");
        SearchProcess.Result refused = await BuildAsync();
        Assert.Equal(2, refused.ExitCode);
        Assert.Matches(@"user-dictionary\.csv:1:\d+: ", refused.Error);
        Assert.Equal(1, (await SearchProcess.RunAsync("dictionary", "check", _folder.Combine("index/user-dictionary.csv"))).ExitCode);
    }

    [Fact]
    public async Task Explain_names_the_post_that_gives_a_word_its_other_name()
    {
        _folder.Write("blog/a.md", "---\ntitle: 用語\n---\n\nここでKubernetes（クーバネティス）を使う。\n");
        _folder.Write("blog/b.md", "---\ntitle: 運用\ntags: [サイバーパンク]\n---\nKubernetesを運用する。\n");
        Assert.Equal(0, (await BuildAsync()).ExitCode);
        string index = _folder.Combine("index");
        Assert.Equal("variant", await TierOfAsync("クーバネティスを運用"));

        SearchProcess.Result text = await SearchProcess.RunAsync("explain", "クーバネティス", "b.md", "--index", index);
        Assert.Contains("    Kubernetes: alias of クーバネティス (transliteration), defined in a.md:5\n", text.Output, StringComparison.Ordinal);
        SearchProcess.Result json = await SearchProcess.RunAsync("explain", "クーバネティス", "b.md", "--index", index, "--format", "json");
        JsonElement alias = JsonDocument.Parse(json.Output).RootElement.GetProperty("parts")[0].GetProperty("terms")[0].GetProperty("alias");
        Assert.Equal(("a.md", 5), (alias.GetProperty("path").GetString(), alias.GetProperty("line").GetInt32()));

        SearchProcess.Result stats = await SearchProcess.RunAsync("stats", "--index", index);
        Assert.Contains("words        1 from front matter\naliases      1 from definitions\n", stats.Output, StringComparison.Ordinal);
        SearchProcess.Result analyzed = await SearchProcess.RunAsync("analyze", "サイバーパンクアニメ", "--index", index, "--field", "body");
        Assert.Contains("アニメ", analyzed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_synonyms_is_checked_line_by_line()
    {
        _folder.Write("synonyms.txt", "# 同義語\nPC, パソコン\nスマホ\nJS =>\n");
        SearchProcess.Result wrong = await SearchProcess.RunAsync("dictionary", "check", _folder.Combine("synonyms.txt"));
        Assert.Equal(1, wrong.ExitCode);
        Assert.Matches(@"synonyms\.txt:3:1: .*\n.*synonyms\.txt:4:6: ", wrong.Output);
        string own = Path.Combine(Search.Testing.SharedData.Repository, "index");
        Assert.Equal(0, (await SearchProcess.RunAsync("dictionary", "check", Path.Combine(own, "synonyms.txt"))).ExitCode);
        Assert.Equal(0, (await SearchProcess.RunAsync("dictionary", "check", Path.Combine(own, "user-dictionary.csv"))).ExitCode);
    }

    [Fact]
    public async Task Search_yaml_names_the_posts_and_what_is_excluded()
    {
        _folder.Write("blog/a.md", "# 一\n");
        _folder.Write("blog/_templates/b.md", "# 二\n");
        _folder.Write("blog/_drafts/c.md", "# 三\n");
        _folder.Write("index/search.yaml", "posts: [blog]\nexclude: ['_templates/**']\ndrafts: true\n");
        SearchProcess.Result built = await SearchProcess.RunAsync(new SearchProcess.Request("build", "--format", "json") { Folder = _folder.Path });
        JsonElement report = JsonDocument.Parse(built.Output).RootElement;
        Assert.Equal(2, report.GetProperty("posts").GetInt32());
        Assert.Equal("""{"draft":0,"future":0,"excluded":1}""", report.GetProperty("leftOut").GetRawText());
    }

    [Fact]
    public async Task A_wrong_setting_stops_the_build_with_its_place()
    {
        _folder.Write("blog/a.md", "# 一\n");
        _folder.Write("index/search.yaml", "posts: [blog]\ntimezone: Asia/Nowhere\n");
        SearchProcess.Result refused = await BuildAsync();
        Assert.Equal(2, refused.ExitCode);
        Assert.Matches(@"search\.yaml:2:\d+: ", refused.Error);
    }

    [Fact]
    public async Task A_Jekyll_site_gives_its_posts_addresses_and_its_zone()
    {
        _folder.Write("blog/_config.yml", "timezone: America/New_York\npermalink: pretty\n");
        _folder.Write("blog/_posts/2025-04-01-hello.md", "---\ntitle: 挨拶\ndate: 2025-04-01 00:30:00 +0900\ncategories: [日記]\n---\n本文。\n");
        Assert.Equal(0, (await BuildAsync()).ExitCode);
        SearchProcess.Result found = await SearchProcess.RunAsync("query", "挨拶", "--index", _folder.Combine("index"), "--format", "json");
        JsonElement hit = JsonDocument.Parse(found.Output).RootElement.GetProperty("hits")[0];
        Assert.Equal("/日記/2025/03/31/hello/", Uri.UnescapeDataString(hit.GetProperty("url").GetString()!));
        Assert.Equal("2025-03-31T11:30:00-04:00", hit.GetProperty("date").GetString());
    }

    private Task<SearchProcess.Result> BuildAsync() => SearchProcess.RunAsync("build", _folder.Combine("blog"), "--index", _folder.Combine("index"));

    private async Task<string?> TierOfAsync(string query)
    {
        SearchProcess.Result result = await SearchProcess.RunAsync("query", query, "--index", _folder.Combine("index"), "--format", "json");
        JsonElement hits = JsonDocument.Parse(result.Output).RootElement.GetProperty("hits");
        return hits.GetArrayLength() == 0 ? null : hits[0].GetProperty("tier").GetString();
    }
}
