using System.Xml.Linq;
using Search.Testing;

namespace Search.Architecture.Tests;

/// <summary>Who may know whom: the picture in ARCHITECTURE.md, held.</summary>
public class ArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Search.Morphology"] = [],
        ["Search.Analysis"] = ["Search.Morphology"],
        ["Search.Posts"] = [],
        ["Search.Schema"] = ["Search.Analysis"],
        ["Search.Indexing"] = ["Search.Posts", "Search.Schema"],
        ["Search.Querying"] = ["Search.Schema"],
        ["Search.Cli"] = ["Search.Indexing", "Search.Querying"],
    };

    private static readonly Dictionary<string, string> HomeOfPackage = new(StringComparer.Ordinal)
    {
        ["Markdig"] = "Search.Posts",
        ["YamlDotNet"] = "Search.Posts",
        ["Tomlyn"] = "Search.Posts",
        ["System.CommandLine"] = "Search.Cli",
        ["Spectre.Console"] = "Search.Cli",
        ["Lucene.Net.Analysis.Common"] = "Search.Analysis",
    };

    public static TheoryData<string> Projects() => [.. Arrows.Keys];

    [Fact]
    public void Every_project_under_src_is_in_the_picture() =>
        Assert.Equal(
            Arrows.Keys.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Path.Combine(SharedData.Repository, "src")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_arrows_allow(string project) =>
        Assert.Equal(Arrows[project].Order(StringComparer.Ordinal), Included(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_lives_in_one_project(string project)
    {
        foreach (string package in Included(project, "PackageReference"))
        {
            Assert.True(
                !HomeOfPackage.TryGetValue(package, out string? home) || home == project,
                $"{project} references {package}, which lives in {home} alone");
        }
    }

    [Fact]
    public void The_morphological_analyzer_depends_on_nothing() => Assert.Empty(Included("Search.Morphology", "PackageReference"));

    private static IEnumerable<string> Included(string project, string item) =>
        XDocument.Load(Path.Combine(SharedData.Repository, "src", project, project + ".csproj"))
            .Descendants(item)
            .Select(reference => reference.Attribute("Include")!.Value);
}
