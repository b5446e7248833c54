using System.Runtime.CompilerServices;

namespace Search.Querying.Tests;

public class PostQueryTests
{
    private static readonly DateOnly Today = new(2025, 11, 23);

    [Fact]
    public void Questions_are_read_as_the_case_file_says()
    {
        List<string> wrong = [];
        foreach (string line in File.ReadAllLines(Beside("questions.tsv")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] columns = line.Split('\t');
            string read = PostQuery.Parse(columns[0], Today).Interpretation;
            if (read != columns[1]) wrong.Add($"{columns[0]}\n  expected {columns[1]}\n  but was  {read}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData(")", 100_000)]
    [InlineData("( ", 100_000)]
    [InlineData("\"", 100_000)]
    [InlineData("「", 100_000)]
    [InlineData("「 ", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("-(", 100_000)]
    [InlineData("| ", 100_000)]
    [InlineData("a | ", 50_000)]
    [InlineData("漢", 2_000)]
    [InlineData("🎉", 60_000)]
    [InlineData("\uD800", 60_000)]
    [InlineData("tag:", 60_000)]
    [InlineData("date:" , 60_000)]
    [InlineData("*", 60_000)]
    public void Hostile_questions_are_read_at_once(string piece, int times)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));
        PostQuery query = null!;
        TimeSpan taken = Search.Testing.ThreadClock.Measure(() => query = PostQuery.Parse(text, Today));
        Assert.True(taken < TimeSpan.FromMilliseconds(500), $"took {taken.TotalMilliseconds} ms");
        Assert.True(query.Interpretation.Length < 20_000);
    }

    private static string Beside(string name, [CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, name);
}
