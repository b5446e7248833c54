using System.Text.RegularExpressions;
using Search.Testing;

namespace Search.Cli.Tests;

/// <summary>What the README says that its main command prints.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_main_command_prints_what_the_README_shows()
    {
        string readme = File.ReadAllText(Path.Combine(SharedData.Repository, "README.md")).ReplaceLineEndings("\n");
        string[] shown = [.. WithoutScores(OutputBlock().Match(readme).Groups[1].Value).Split('\n').Where(line => line.Trim() is not ("" or "…"))];
        Assert.True(shown.Length > 6);

        SearchProcess.Result found = await SearchProcess.RunAsync(
            "query", "OpenAI 投資", "--posts", Path.Combine(SharedData.Repository, "samples", "blog"), "--index", _folder.Combine("index"));
        Assert.Equal(0, found.ExitCode);
        string[] printed = [.. WithoutScores(found.Output).Split('\n')];
        Assert.All(shown, line => Assert.Contains(printed, actual => actual.StartsWith(line, StringComparison.Ordinal)));
    }

    // Scores hold the age of a post, which grows.
    private static string WithoutScores(string output) => Score().Replace(output, "");

    [GeneratedRegex(@"^```text\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex OutputBlock();

    [GeneratedRegex(@"  \d+\.\d\d(?=(  \[\w+\])*$)", RegexOptions.Multiline)]
    private static partial Regex Score();
}
