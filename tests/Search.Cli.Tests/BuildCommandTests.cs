using System.Text.Json;

namespace Search.Cli.Tests;

public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Posts_and_what_is_left_out_are_all_the_files_there_are()
    {
        _folder.Write("blog/a.md", "# 一\n\n本文。\n");
        _folder.Write("blog/b.MARKDOWN", "# 二\n\n本文。\n");
        _folder.Write("blog/_drafts/c.md", "# 三\n\n本文。\n");
        _folder.Write("blog/d.md", "---\ntitle: 四\ndate: 2999-01-01\n---\n本文。\n");
        _folder.Write("blog/e.html", "<p>other</p>");
        SearchProcess.Result built = await BuildAsync("--format", "json");
        Assert.Equal(0, built.ExitCode);
        JsonElement report = JsonDocument.Parse(built.Output).RootElement;
        Assert.Equal(
            ["posts", "added", "changed", "deleted", "unchanged", "leftOut", "diagnostics"],
            report.EnumerateObject().Select(member => member.Name));
        Assert.Equal(2, report.GetProperty("posts").GetInt32());

        JsonElement stats = JsonDocument.Parse((await SearchProcess.RunAsync("stats", "--index", Index, "--format", "json")).Output).RootElement;
        Assert.Equal(
            ["posts", "otherFiles", "leftOut", "bytes", "digest", "fingerprint", "dictionary", "schema", "words", "aliases", "parts"],
            stats.EnumerateObject().Select(member => member.Name));
        Assert.Equal((2, 1), (stats.GetProperty("posts").GetInt32(), stats.GetProperty("otherFiles").GetInt32()));
        Assert.Equal("""{"draft":1,"future":1,"excluded":0}""", stats.GetProperty("leftOut").GetRawText());
    }

    [Fact]
    public async Task Too_few_posts_exit_1_and_leave_the_former_index()
    {
        _folder.Write("blog/a.md", "# 一\n\n最初の本文。\n");
        Assert.Equal(0, (await BuildAsync()).ExitCode);
        File.Delete(_folder.Combine("blog/a.md"));
        SearchProcess.Result refused = await BuildAsync("--min-posts", "1");
        Assert.Equal(1, refused.ExitCode);
        Assert.Equal(0, (await SearchProcess.RunAsync("query", "最初", "--index", Index)).ExitCode);
    }

    [Fact]
    public async Task A_strict_build_with_an_error_exits_1_and_names_the_place()
    {
        _folder.Write("blog/a.md", "---\ntitle: 一\ntags: [閉じない\n---\n本文。\n");
        SearchProcess.Result refused = await BuildAsync("--strict");
        Assert.Equal(1, refused.ExitCode);
        Assert.Matches(@"a\.md:\d+:\d+: error: .+; .+ \[[a-z-]+\]", refused.Error);
        Assert.Equal(2, (await SearchProcess.RunAsync("query", "本文", "--index", Index)).ExitCode);
    }

    [Fact]
    public async Task GitHub_annotations_escape_what_would_break_them()
    {
        _folder.Write("blog/a,b:c%.md", "---\ntitle: 一\ntags: [閉じない\n---\n本文。\n");
        SearchProcess.Result built = await BuildAsync("--format", "github");
        Assert.Equal(0, built.ExitCode);
        Assert.Matches(@"^::error file=[^,:]*a%2Cb%3Ac%25\.md,line=\d+,col=\d+,title=[a-z-]+::", built.Output);
    }

    [Fact]
    public async Task A_missing_folder_is_one_line_and_exits_2()
    {
        SearchProcess.Result failed = await BuildAsync();
        Assert.Equal(2, failed.ExitCode);
        Assert.StartsWith("search: ", Assert.Single(failed.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_with_posts_builds_first()
    {
        _folder.Write("blog/a.md", "# 一\n\n最初の本文。\n");
        SearchProcess.Result found = await SearchProcess.RunAsync("query", "本文", "--posts", _folder.Combine("blog"), "--index", Index);
        Assert.Equal(0, found.ExitCode);
        Assert.Contains("a.md", found.Output, StringComparison.Ordinal);
    }

    private string Index => _folder.Combine("nested/index");

    private Task<SearchProcess.Result> BuildAsync(params string[] arguments) =>
        SearchProcess.RunAsync(["build", _folder.Combine("blog"), "--index", Index, .. arguments]);
}
