using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Search.Testing;

namespace Search.Posts.Tests;

/// <summary>The table of diagnostics and the schema of the settings are complete.</summary>
public partial class DiagnosticIdsTests
{
    [Fact]
    public void Each_identifier_is_in_the_table_once_with_meaning_and_remedy()
    {
        IEnumerable<string> constants = typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static field => field.IsLiteral).Select(static field => (string)field.GetRawConstantValue()!);

        Assert.Equal(constants.Order(StringComparer.Ordinal), DiagnosticIds.All.Select(static kind => kind.Id));
        Assert.All(DiagnosticIds.All, static kind =>
        {
            Assert.Matches(KebabCase(), kind.Id);
            Assert.EndsWith(".", kind.Meaning, StringComparison.Ordinal);
            Assert.EndsWith(".", kind.Remedy, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_schema_of_the_settings_has_the_keys_that_are_read()
    {
        string path = Path.Combine(SharedData.Repository, "src", "Search.Posts", "Settings", "search.schema.json");
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(path));
        foreach (JsonProperty property in schema.RootElement.GetProperty("properties").EnumerateObject())
        {
            Assert.Empty(SiteSettings.ReadSearchYaml($"{property.Name}:\n", "search.yaml").Diagnostics);
        }

        Diagnostic unknown = Assert.Single(SiteSettings.ReadSearchYaml("none: 1", "search.yaml").Diagnostics);
        Assert.Equal(schema.RootElement.GetProperty("properties").EnumerateObject().Count(), unknown.Message.Split(';')[1].Split(',').Length);
    }

    [Fact]
    public void A_file_of_data_keeps_texts_as_written_and_knows_their_places()
    {
        DataNode data = DataFile.Read("a: [0064, on]\nb: {c: 1.10}\n", "x.yaml", out IReadOnlyList<Diagnostic> none)!;

        Assert.Empty(none);
        Assert.Equal(["0064", "on"], data.Find("a")!.Items!.Select(static item => item.Text));
        Assert.Equal(("1.10", new SourcePosition(2, 8)), (data.Find("b")!.Find("c")!.Text, data.Find("b")!.Find("c")!.Position));
        Assert.Null(DataFile.Read("a: [", "x.yaml", out IReadOnlyList<Diagnostic> errors));
        Assert.Equal("x.yaml", Assert.Single(errors).Path);
    }

    [Fact]
    public void A_post_promises_queries()
    {
        ReadPost read = new PostReader().Read(
            new PostFile("/", "a.md", "/a.md"),
            System.Text.Encoding.UTF8.GetBytes("---\nsearch_queries:\n  - 全文検索\n  - {query: BM25, within: 3}\n  - {within: 3}\n---\n文"));

        Assert.Equal([new PromisedQuery("全文検索", 10, new(3, 5)), new PromisedQuery("BM25", 3, new(4, 5))], read.Post.PromisedQueries);
        Assert.Equal(DiagnosticIds.FrontMatterWrongType, Assert.Single(read.Diagnostics).Id);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
