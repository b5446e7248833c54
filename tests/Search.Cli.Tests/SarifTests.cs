using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Search.Cli.Tests;

/// <summary>The SARIF logs against the published schema of SARIF 2.1.0, which lies in the package Sarif.Sdk.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_build_with_many_kinds_of_diagnostics_is_valid()
    {
        _folder.Write("blog/a b%c「引」.md", "---\ntitle: 一\ntags: [閉じない\n---\n本文。\n");
        _folder.Write("blog/b.md", "本文に\uFFFDと\"引用符\"と\\がある。ｶﾀｶﾅ\n");
        _folder.Write("blog/c.md", "");
        _folder.Write("blog/d.md", "---\ntitle: 四\ndate: 2999-01-01\n---\n<<<<<<< HEAD\n本文。\n=======\n別の本文。\n>>>>>>> x\n");
        string log = await RunAsync("build", _folder.Combine("blog"));

        Assert.Empty(await FaultsOfAsync(log));
        Assert.True(Results(log).Count >= 5);
    }

    [Fact]
    public async Task A_log_without_results_is_valid()
    {
        _folder.Write("blog/a.md", "---\ntitle: 一\ndate: 2025-01-01 10:00:00 +0900\n---\n本文。\n");
        string log = await RunAsync("build", _folder.Combine("blog"));

        Assert.Empty(await FaultsOfAsync(log));
        Assert.Empty(Results(log));
    }

    [Fact]
    public async Task Failed_query_tests_and_unfindable_posts_are_valid()
    {
        _folder.Write("blog/a.md", "---\ntitle: 一つ目の記事\n---\n本文。\n");
        _folder.Write("blog/b.md", "---\ntitle: の\n---\n別の本文。\n");
        _folder.Write("tests.yaml", "- query: 本文\n  expect:\n    - path: missing.md\n      within: 1\n");
        await RunAsync("build", _folder.Combine("blog"));

        string test = await RunAsync("test", _folder.Combine("tests.yaml"));
        Assert.Empty(await FaultsOfAsync(test));
        Assert.Empty(await FaultsOfAsync(await RunAsync("lint", "--findability")));
        Assert.NotEmpty(Results(test));
    }

    [Theory]
    [InlineData("message")]
    [InlineData("level")]
    [InlineData("startLine")]
    public async Task The_schema_notices_what_is_wrong(string member)
    {
        _folder.Write("blog/c.md", "");
        JsonNode log = JsonNode.Parse(await RunAsync("build", _folder.Combine("blog")))!;
        JsonNode result = log["runs"]![0]!["results"]![0]!;
        if (member == "message") result.AsObject().Remove("message");
        else if (member == "level") result["level"] = "fatal";
        else result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"] = 0;

        Assert.NotEmpty(await FaultsOfAsync(log.ToJsonString()));
    }

    private static JsonArray Results(string log) => JsonNode.Parse(log)!["runs"]![0]!["results"]!.AsArray();

    private async Task<string> RunAsync(params string[] arguments) =>
        (await SearchProcess.RunAsync([.. arguments, "--index", _folder.Combine("index"), "--format", "sarif"])).Output;

    private static async Task<ICollection<ValidationError>> FaultsOfAsync(string log)
    {
        string file = Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json");
        Assert.SkipUnless(File.Exists(file), "the package Sarif.Sdk, which holds the schema, was not restored");
        JsonSchema schema = await JsonSchema.FromFileAsync(file, TestContext.Current.CancellationToken);
        return schema.Validate(log);
    }
}
