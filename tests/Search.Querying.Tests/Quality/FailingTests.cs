using Search.Testing;

namespace Search.Querying.Tests.Quality;

/// <summary>Inputs that went wrong before the question side was rewritten: each kind without exception, controls too.</summary>
public class FailingTests
{
    [Theory]
    [InlineData("exclusion-too-wide")]
    [InlineData("pasted-subtitle")]
    [InlineData("quoted-other-form")]
    [InlineData("romaji-function-words")]
    public void Every_row_of_the_kind_is_right(string kind)
    {
        QualityCase[] cases = [.. QualityCase.Read(SharedData.Require($"quality/failing/{kind}.tsv"))];
        List<string> wrong = [];
        foreach (IGrouping<string, QualityCase> document in cases.GroupBy(one => one.Document))
        {
            using var index = new BuiltIndex(("_posts/2025-01-01-case.md", document.First().Post));
            foreach (QualityCase one in document)
            {
                if (one.Judge(index.Search(one.Query)) is { } why) wrong.Add($"「{one.Query}」 in 「{one.Document}」 {why} ({one.Why})");
            }
        }
        Assert.NotEmpty(cases);
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }
}
