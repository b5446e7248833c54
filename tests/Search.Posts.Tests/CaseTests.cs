namespace Search.Posts.Tests;

/// <summary>What a reader sees of a post, case by case; the truths are in the text files of the folder Cases.</summary>
public class CaseTests
{
    public static TheoryData<string> Files => ["body.txt", "jekyll.txt", "hugo.txt", "html.txt", "containers.txt", "links.txt", "navigation.txt", "unfindable.txt", "front-matter.txt", "front-matter-people.txt"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_case_reads_as_written(string file)
    {
        string[] wrong =
        [
            .. PostCase.Read(file)
                .Select(one => (Case: one, Actual: one.Actual()))
                .Where(one => one.Actual != one.Case.Expected)
                .Select(one => $"■ {one.Case.Name}\n{one.Actual}\n--- expected\n{one.Case.Expected}"),
        ];

        Assert.True(wrong.Length == 0, string.Join("\n\n", wrong));
    }
}
