using System.Diagnostics;
using System.Text.RegularExpressions;
using Search.Posts;
using Search.Testing;

namespace Search.Cli.Tests;

/// <summary>The composite action and the recipe for other CI systems do what they say with the command as it is.</summary>
public sealed partial class ContinuousIntegrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(".github/actions/search-index/action.yml")]
    [InlineData("docs/ci.md")]
    public async Task Every_flag_is_one_that_the_command_has(string file)
    {
        string text = await File.ReadAllTextAsync(Path.Combine(SharedData.Repository, file), TestContext.Current.CancellationToken);
        Dictionary<string, string> help = [];
        int flags = 0;
        foreach (Match call in Calls().Matches(text))
        {
            string verb = call.Groups["verb"].Value;
            if (!help.TryGetValue(verb, out string? said)) help.Add(verb, said = (await SearchProcess.RunAsync(verb, "--help")).Output);
            foreach (Match flag in Flags().Matches(call.Groups["rest"].Value))
            {
                Assert.True(said.Contains(flag.Value, StringComparison.Ordinal), $"search {verb} has no {flag.Value}");
                flags++;
            }
        }

        Assert.True(help.Count >= 5 && flags >= 5, "the calls were not recognized");
    }

    [Fact]
    public void The_recipe_names_every_input_of_the_action()
    {
        string recipe = File.ReadAllText(Path.Combine(SharedData.Repository, "docs/ci.md"));
        foreach (DataEntry input in Action().Find("inputs")!.Entries!) Assert.Contains($"`{input.Key}`", recipe, StringComparison.Ordinal);
        DataNode workflow = DataFile.Read(File.ReadAllText(Path.Combine(SharedData.Repository, "samples/ci/github-workflow.yml")), "workflow", out _)!;
        DataNode used = workflow.Find("jobs")!.Find("index")!.Find("steps")!.Items![^1].Find("with")!;
        Assert.All(used.Entries!, entry => Assert.NotNull(Action().Find("inputs")!.Find(entry.Key)));
    }

    [Fact]
    public void The_steps_build_check_and_ask()
    {
        RequireShell();
        WriteSite();
        (int exitCode, string output) = RunSteps(new() { ["tests"] = "tests.yaml", ["promises"] = "true", ["findability"] = "true" });

        Assert.True(exitCode == 0, output);
        Assert.Matches("digest=[0-9a-f]{64}", File.ReadAllText(_folder.Combine("output")));
    }

    [Theory]
    [InlineData("min-posts", "3", "build")]
    [InlineData("max-megabytes", "-1", "")]
    [InlineData("tests", "wrong.yaml", "test")]
    public void A_check_that_fails_fails_its_step(string input, string value, string step)
    {
        RequireShell();
        WriteSite();
        _folder.Write("wrong.yaml", "- query: 東京\n  expect: blog.md\n");
        (int exitCode, string output) = RunSteps(new() { [input] = value, ["findability"] = "true" });

        Assert.True(exitCode == (step.Length == 0 ? 0 : 1), output);
        Assert.Contains(step.Length == 0 ? "" : $"step {step} failed", output, StringComparison.Ordinal);
    }

    private void WriteSite()
    {
        _folder.Write("blog/a.md", "---\ntitle: 検索の話\nsearch_queries: [全文検索]\n---\n全文検索の仕組み。\n");
        _folder.Write("blog/b.md", "---\ntitle: 東京の話\n---\n東京を歩いた。\n");
        _folder.Write("tests.yaml", "- query: 東京\n  expect: b.md\n");
    }

    /// <summary>Runs the action's own scripts one after the other, as a runner does, until one fails.</summary>
    private (int ExitCode, string Output) RunSteps(Dictionary<string, string> inputs)
    {
        inputs.TryAdd("posts", "blog");
        inputs["search"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "search.dll")}";
        foreach (DataEntry input in Action().Find("inputs")!.Entries!) inputs.TryAdd(input.Key, input.Value.Find("default")?.Text ?? "");
        Dictionary<string, string> outputs = [];
        string all = "";
        foreach (DataNode step in Action().Find("runs")!.Find("steps")!.Items!.Where(step => step.Find("run") is not null))
        {
            (int exitCode, string output) = RunStep(step, inputs, outputs);
            all += output;
            if (exitCode != 0) return (exitCode, $"{all}\nstep {step.Find("id")!.Text} failed");
        }

        return (0, all);
    }

    private (int ExitCode, string Output) RunStep(DataNode step, Dictionary<string, string> inputs, Dictionary<string, string> outputs)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step.Find("run")!.Text!])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (DataEntry variable in step.Find("env")!.Entries!)
        {
            start.Environment[variable.Key] = Placeholder().Replace(variable.Value.Text!, match =>
                match.Groups["output"].Success ? outputs[match.Groups["output"].Value] : inputs[match.Groups["input"].Value]);
        }

        start.Environment["GITHUB_OUTPUT"] = _folder.Combine("output");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        foreach (string line in File.Exists(_folder.Combine("output")) ? File.ReadAllLines(_folder.Combine("output")) : [])
            outputs[line.Split('=')[0]] = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return (process.ExitCode, output);
    }

    private static DataNode Action() =>
        DataFile.Read(File.ReadAllText(Path.Combine(SharedData.Repository, ".github/actions/search-index/action.yml")), "action.yml", out _)!;

    private static void RequireShell() =>
        Assert.SkipUnless(File.Exists("/usr/bin/bash") && File.Exists("/usr/bin/jq"), "needs bash and jq, as runners have them");

    [GeneratedRegex(@"(?:\$SEARCH|^search|\(search) (?<verb>build|verify|stats|test|lint)(?<rest>[^#\n]*)", RegexOptions.Multiline)]
    private static partial Regex Calls();

    [GeneratedRegex(@"--[a-z][a-z-]+")]
    private static partial Regex Flags();

    [GeneratedRegex(@"\$\{\{ (?:inputs\.(?<input>[a-z-]+)|steps\.[a-z]+\.outputs\.(?<output>[a-z]+)) \}\}")]
    private static partial Regex Placeholder();
}
