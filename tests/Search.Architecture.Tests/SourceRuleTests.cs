using System.Text.RegularExpressions;
using Search.Testing;

namespace Search.Architecture.Tests;

/// <summary>Rules of style that a machine can see (DESIGN section 5).</summary>
public partial class SourceRuleTests
{
    private const int MostLines = 300;

    private static readonly string[] FoldersThatAnswerNoQuestion = ["Core", "Common", "Utils", "Util", "Helpers", "Helper", "Managers", "Base", "Misc"];

    [Fact]
    public void A_source_file_holds_one_idea() =>
        Assert.DoesNotContain(Sources().Select(file => (File: Relative(file), Lines: File.ReadAllLines(file).Length)), source => source.Lines > MostLines);

    [Fact]
    public void A_folder_answers_one_question() =>
        Assert.DoesNotContain(Sources().Select(Relative), path => path.Split('/').Intersect(FoldersThatAnswerNoQuestion, StringComparer.Ordinal).Any());

    [Fact]
    public void Results_depend_on_no_machine_and_no_hour() =>
        Assert.Empty(Sources().SelectMany(file => File.ReadLines(file)
            .Select((text, index) => (text, line: index + 1))
            .Where(l => MachineDependent().IsMatch(l.text))
            .Select(l => $"{Relative(file)}:{l.line}: {l.text.Trim()}")));

    [GeneratedRegex(@"NormalizationForm\.Form|\.Normalize\(\)|DateTime(Offset)?\.(Utc)?Now|CurrentCulture|StringComparison\.InvariantCulture")]
    private static partial Regex MachineDependent();

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Relative(string file) => Path.GetRelativePath(SharedData.Repository, file).Replace('\\', '/');
}
