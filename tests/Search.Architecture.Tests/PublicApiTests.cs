using System.Reflection;
using PublicApiGenerator;
using Search.Testing;

namespace Search.Architecture.Tests;

/// <summary>The public surface of each library is a reviewed file; <c>SEARCH_UPDATE_GOLDEN=1</c> writes it anew.</summary>
public class PublicApiTests
{
    private static readonly string Folder = Path.Combine(SharedData.Repository, "tests", "Search.Architecture.Tests", "PublicApi");

    [Theory]
    [InlineData("Search.Morphology")]
    [InlineData("Search.Analysis")]
    [InlineData("Search.Posts")]
    [InlineData("Search.Schema")]
    [InlineData("Search.Indexing")]
    [InlineData("Search.Querying")]
    public void The_public_surface_is_the_reviewed_one(string library)
    {
        string actual = Assembly.Load(library)
            .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n")
            .TrimEnd() + "\n";
        string file = Path.Combine(Folder, library + ".txt");
        if (Environment.GetEnvironmentVariable("SEARCH_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, actual);
        }

        string reviewed = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(
            reviewed == actual,
            $"The public surface of {library} changed. Review it, then run the tests with SEARCH_UPDATE_GOLDEN=1.\n{FirstDifference(reviewed, actual)}");
    }

    private static string FirstDifference(string reviewed, string actual)
    {
        string[] before = reviewed.Split('\n');
        string[] after = actual.Split('\n');
        int line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line])
        {
            line++;
        }

        return $"line {line + 1}\nreviewed: {before.ElementAtOrDefault(line)}\nactual:   {after.ElementAtOrDefault(line)}";
    }
}
