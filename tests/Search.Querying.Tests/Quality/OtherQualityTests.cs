using Search.Testing;

namespace Search.Querying.Tests.Quality;

/// <summary>The cases that are counted apart: synonyms and suggestions.</summary>
public class OtherQualityTests
{
    [Fact]
    public void Synonyms_of_the_index_widen_questions()
    {
        string synonyms = SharedData.Require("quality/synonyms.txt");
        Check("synonym-dict", (one, index) => one.Judge(index.Search(one.Query)), synonyms);
    }

    [Fact]
    public void Suggestions_complete_half_typed_readings() =>
        Check("suggest", (one, index) => index.Index.Suggest(one.Query).Any(found => found.Text == one.Document) == one.MustMatch ? null : "was not suggested", synonyms: null);

    private static void Check(string category, Func<QualityCase, BuiltIndex, string?> judge, string? synonyms)
    {
        List<string> wrong = [];
        foreach (QualityCase one in QualityCase.Read(SharedData.Require("quality/cases.tsv")).Where(one => one.Category == category))
        {
            using var index = new BuiltIndex([("_posts/2025-01-01-case.md", one.Post)], synonyms);
            if (judge(one, index) is { } why) wrong.Add($"「{one.Query}」 in 「{one.Document}」 {why} ({one.Why})");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }
}
