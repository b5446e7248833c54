using System.Globalization;
using System.Text.Json;

namespace Search.Cli.Tests;

/// <summary>Whether each post is found by its own words.</summary>
public sealed class LintCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Posts_that_their_own_words_find_exit_0()
    {
        _folder.Write("blog/a.md", "---\ntitle: 「設定」を開く\ntags: [C#, \"GitHub Actions\"]\n---\n本文。\n\n## A/Bテスト\n\n## …\n");
        _folder.Write("blog/_drafts/b.md", "# 下書き\n\n索引にない。\n");
        SearchProcess.Result result = await LintAsync();
        Assert.Equal("6 titles, tags and headings of 1 posts: all hold\n", result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task A_post_that_its_title_does_not_find_is_named_with_the_step_at_which_it_was_lost()
    {
        _folder.Write("blog/a.md", "---\ntitle: 検索 -Lucene\n---\n本文。\n");
        SearchProcess.Result result = await LintAsync();
        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"^\S*a\.md:2:8: error: The title ""検索 -Lucene"" does not find its own post: .*-.*Lucene.*; .*search explain '検索 -Lucene' 'a\.md'.* \[post-not-findable\]\n", result.Output);
    }

    [Fact]
    public async Task A_post_that_others_hide_is_named_with_its_rank()
    {
        _folder.Write("blog/a.md", "---\ntitle: 散歩\ntags: [猫]\n---\n今日は遠くまで歩いた。\n");
        for (int i = 0; i < 3; i++)
        {
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"blog/b{i}.md"), $"# 猫の話その{i}\n\n## 猫\n\n猫、猫、猫。\n");
        }

        Assert.Equal(0, (await LintAsync()).ExitCode);
        JsonElement report = JsonDocument.Parse((await LintAsync("--limit", "1", "--format", "json")).Output).RootElement;
        JsonElement late = Assert.Single(report.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(("post-found-late", "warning", "a.md"), (Text(late, "id"), Text(late, "severity"), Text(late, "path")));
        Assert.Contains("rank 4 of 4, not within the first 1", Text(late, "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posts_with_equal_words_do_not_count_against_each_other()
    {
        for (int i = 0; i < 12; i++)
        {
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"blog/{i}.md"), "---\ntitle: 週報\ntags: [日記]\n---\n書いた。\n\n## まとめ\n\n終わり。\n");
        }

        SearchProcess.Result result = await LintAsync("--limit", "1");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task A_severity_of_the_settings_decides_what_fails()
    {
        _folder.Write("blog/a.md", "---\ntitle: 検索 -Lucene\n---\n本文。\n");
        _folder.Write("index/search.yaml", "severities:\n  post-not-findable: note\n");
        SearchProcess.Result result = await LintAsync();
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(": note: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_check_lint_names_the_one_there_is()
    {
        SearchProcess.Result result = await SearchProcess.RunAsync("lint", "--index", _folder.Combine("index"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--findability", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private async Task<SearchProcess.Result> LintAsync(params string[] arguments)
    {
        SearchProcess.Result built = await SearchProcess.RunAsync("build", _folder.Combine("blog"), "--index", _folder.Combine("index"));
        Assert.True(built.ExitCode == 0, built.Error);
        return await SearchProcess.RunAsync(["lint", "--findability", "--index", _folder.Combine("index"), .. arguments]);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
