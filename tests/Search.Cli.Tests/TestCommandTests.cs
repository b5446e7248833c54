using System.Text.Json;

namespace Search.Cli.Tests;

/// <summary>Queries with expected posts, from YAML files and from the posts themselves.</summary>
public sealed class TestCommandTests(BuiltIndex built) : IClassFixture<BuiltIndex>, IDisposable
{
    private const string OpenAi = "_posts/2025-09-12-openai.md";
    private const string Vim = "_posts/2025-10-01-vim plugin.md";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Expectations_that_hold_exit_0()
    {
        SearchProcess.Result result = await TestAsync($"""
            # 一位でなければならない
            - query: OpenAI 投資
              expect:
                - path: {OpenAi}
                  within: 1
              absent: {Vim}
            - query: データセンター
              expect: [{OpenAi}, {Vim}]
              total: 2
            """);
        Assert.Equal("5 expectations of 2 queries: all hold\n", result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Each_failure_names_its_line_what_was_found_instead_and_a_remedy()
    {
        SearchProcess.Result result = await TestAsync($"""
            - query: データセンター
              expect:
                - path: {Vim}
                  within: 1
                - _posts/2025-10-02-python.md
              absent:
                - {OpenAi}
              total: 7
            - query: 投資
              expect: no-such-post.md
            """);
        Assert.Equal(1, result.ExitCode);
        string[] lines = result.Output.Split('\n');
        Assert.Matches(@"queries\.yaml:3:7: error: .* rank 2 of 2, not within the first 1; .*search explain 'データセンター' .* \[query-test-failed\]$", lines[0]);
        Assert.Matches(@"queries\.yaml:5:7: error: .*does not find _posts/2025-10-02-python\.md: .*データ、センター; ", lines[1]);
        Assert.Matches(@"queries\.yaml:7:7: error: .* rank 1 of 2, and must not; ", lines[2]);
        Assert.Matches(@"queries\.yaml:8:10: error: .* finds 2 in total, not 7; ", lines[3]);
        Assert.Matches(@"queries\.yaml:10:11: error: .*the index has no such post; ", lines[4]);
        Assert.Equal("5 expectations of 2 queries: 5 failed", lines[5]);
    }

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("query: x\n", "1:1")]
    [InlineData("- x\n", "1:3")]
    [InlineData("- query: x\n", "1:3")]
    [InlineData("- expect: a.md\n", "1:3")]
    [InlineData("- query: x\n  expects: a.md\n", "2:3")]
    [InlineData("- query: x\n  query: y\n  total: 1\n", "2:3")]
    [InlineData("- query: x\n  expect:\n", "2:10")]
    [InlineData("- query: x\n  expect: [{path: a.md, within: 0}]\n", "2:33")]
    [InlineData("- query: x\n  total: many\n", "2:10")]
    [InlineData("- query: x\n  expect: [a.md\n", @"\d+:\d+")]
    public async Task A_file_that_is_no_test_exits_2_and_names_the_place(string yaml, string place)
    {
        SearchProcess.Result result = await TestAsync(yaml);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Matches($@"^search: .*queries\.yaml:{place}: ", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task A_file_that_is_missing_exits_2()
    {
        SearchProcess.Result result = await RunAsync(_folder.Combine("none.yaml"));
        Assert.Equal(2, result.ExitCode);
        Assert.Matches(@"^search: .*none\.yaml:1:1: ", result.Error);
    }

    [Fact]
    public async Task Json_github_and_sarif_say_the_same()
    {
        const string Failing = "- query: 投資\n  total: 9\n";
        JsonElement json = JsonDocument.Parse((await TestAsync(Failing, "--format", "json")).Output).RootElement;
        Assert.Equal(["checks", "failed", "diagnostics"], json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["id", "severity", "path", "line", "column", "message", "remedy"],
            json.GetProperty("diagnostics")[0].EnumerateObject().Select(member => member.Name));
        Assert.Matches(@"^::error file=[^,]*queries\.yaml,line=2,col=10,title=query-test-failed::", (await TestAsync(Failing, "--format", "github")).Output);
        JsonElement sarif = JsonDocument.Parse((await TestAsync(Failing, "--format", "sarif")).Output).RootElement;
        Assert.Equal("query-test-failed", sarif.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString());
    }

    [Fact]
    public async Task Without_a_file_the_posts_promises_are_held_to()
    {
        _folder.Write("blog/a.md", "---\ntitle: 味噌汁\nsearch_queries:\n  - 味噌汁\n  - query: だし\n    within: 1\n---\nだしを取る。\n");
        _folder.Write("blog/b.md", "---\ntitle: だしの取り方\nsearch_queries: [寿司]\n---\nだし、だし、だし。\n");
        _folder.Write("blog/_drafts/c.md", "---\ntitle: 下書き\nsearch_queries: [下書き]\n---\nまだ。\n");
        Assert.Equal(0, (await SearchProcess.RunAsync("build", _folder.Combine("blog"), "--index", _folder.Combine("index"))).ExitCode);
        SearchProcess.Result result = await SearchProcess.RunAsync(
            new SearchProcess.Request("test", "--index", _folder.Combine("index")) { Folder = _folder.Combine("blog") });
        Assert.Equal(1, result.ExitCode);
        string[] lines = result.Output.Split('\n');
        Assert.Matches(@"^_drafts/c\.md:3:\d+: note: .* \[promise-unchecked\]$", lines[0]);
        Assert.Matches(@"^a\.md:5:5: error: .*だし.* rank 2 of 2, not within the first 1; .* \[promise-broken\]$", lines[1]);
        Assert.Matches(@"^b\.md:3:\d+: error: .*does not find b\.md: .*寿司.* \[promise-broken\]$", lines[2]);
        Assert.Equal("4 promises of 4 queries: 2 failed", lines[3]);
    }

    private Task<SearchProcess.Result> TestAsync(string yaml, params string[] arguments)
    {
        _folder.Write("queries.yaml", yaml);
        return RunAsync([_folder.Combine("queries.yaml"), .. arguments]);
    }

    private Task<SearchProcess.Result> RunAsync(params string[] arguments) =>
        SearchProcess.RunAsync(["test", .. arguments, "--index", built.Index, "--clock", "2025-11-22T09:00:00+09:00"]);
}
