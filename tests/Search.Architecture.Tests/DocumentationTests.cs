using System.Text;
using System.Text.RegularExpressions;
using Search.Testing;

namespace Search.Architecture.Tests;

/// <summary>Documentation that is not executed rots: links resolve, the README's code is the compiled sample, tables name what the code has.</summary>
public partial class DocumentationTests
{
    public static TheoryData<string> Documents()
    {
        string root = SharedData.Repository;
        var documents = new TheoryData<string>();
        foreach (string file in Directory.EnumerateFiles(root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "index"), "*.md"))
            .Concat(Directory.Exists(Path.Combine(root, "docs")) ? Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md") : [])
            .Order(StringComparer.Ordinal))
        {
            documents.Add(Path.GetRelativePath(root, file).Replace('\\', '/'));
        }

        return documents;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_somewhere(string document)
    {
        string full = Path.Combine(SharedData.Repository, document);
        string text = CodeBlock().Replace(File.ReadAllText(full), "");
        var broken = new List<string>();
        foreach (Match link in Link().Matches(text))
        {
            string target = link.Groups[1].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
            {
                continue;
            }

            string[] parts = target.Split('#', 2);
            string file = parts[0].Length == 0 ? full : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(full)!, parts[0]));
            if (!Path.Exists(file) || (parts.Length == 2 && !Anchors(file).Contains(parts[1])))
            {
                broken.Add(target);
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void The_code_in_the_README_is_the_compiled_sample()
    {
        string readme = File.ReadAllText(Path.Combine(SharedData.Repository, "README.md")).ReplaceLineEndings("\n");
        string sample = File.ReadAllText(Path.Combine(SharedData.Repository, "samples", "EmbeddedSearch", "Program.cs")).ReplaceLineEndings("\n").Trim();
        string[] blocks = [.. CSharpBlock().Matches(readme).Select(match => match.Groups[1].Value.Trim())];
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(block, sample, StringComparison.Ordinal));
    }

    [Fact]
    public void The_README_names_the_two_commands()
    {
        string readme = File.ReadAllText(Path.Combine(SharedData.Repository, "README.md"));
        string ci = File.ReadAllText(Path.Combine(SharedData.Repository, ".ci", "run"));
        foreach (string command in (string[])["dotnet test Search.sln", "dotnet run --project src/Search.Cli -c Release -- query \"OpenAI 投資\" --posts samples/blog"])
        {
            Assert.Contains(command, readme, StringComparison.Ordinal);
            Assert.Contains(command, ci, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_weight_has_a_row_in_the_page_on_ranking()
    {
        string[] weights = [.. Weight().Matches(Source("Ranking/RankingWeights.cs")).Select(match => match.Groups[1].Value)];
        Assert.True(weights.Length > 10);
        string page = File.ReadAllText(Path.Combine(SharedData.Repository, "docs", "ranking.md"));
        Assert.All(weights, weight => Assert.Contains($"`{weight}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_way_has_a_row_in_the_table_of_ways()
    {
        string[] ways = [.. Way().Matches(Source("Ways/WaysOf.cs")).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];
        Assert.True(ways.Length > 5);
        string page = File.ReadAllText(Path.Combine(SharedData.Repository, "ARCHITECTURE.md"));
        Assert.All(ways, way => Assert.Contains($"| `{way}` |", page, StringComparison.Ordinal));
    }

    private static string Source(string file) => File.ReadAllText(Path.Combine(SharedData.Repository, "src", "Search.Querying", file));

    private static HashSet<string> Anchors(string markdown)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match heading in Heading().Matches(CodeBlock().Replace(File.ReadAllText(markdown), "")))
        {
            var anchor = new StringBuilder();
            foreach (char c in heading.Groups[1].Value.Trim().ToLowerInvariant())
            {
                anchor.Append(c == ' ' ? "-" : char.IsLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : "");
            }

            anchors.Add(anchor.ToString());
        }

        return anchors;
    }

    [GeneratedRegex(@"\[[^\]\n]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(@"^    public [\w<>]+ (\w+) \{ get; init; \}", RegexOptions.Multiline)]
    private static partial Regex Weight();

    [GeneratedRegex(@"new (\w+)\(\)")]
    private static partial Regex Way();

    [GeneratedRegex(@"^#+\s+(.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
