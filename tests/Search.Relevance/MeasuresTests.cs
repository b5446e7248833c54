namespace Search.Relevance;

public sealed class MeasuresTests
{
    private static readonly Topic First = new("a", "味噌汁", new HashSet<string> { "1.md" });
    private static readonly Topic Second = new("b", "だし", new HashSet<string> { "2.md", "3.md" });

    [Fact]
    public void A_right_post_at_rank_two_counts_one_half()
    {
        Measures measures = Measures.Of([First], Run(("a", ["9.md", "1.md"])));
        Assert.Equal(0.5, measures.Mrr10);
        Assert.Equal(1.0, measures.Recall10);
    }

    [Fact]
    public void What_stands_after_the_tenth_rank_counts_nothing()
    {
        string[] found = [.. Enumerable.Range(10, 10).Select(number => $"{number}.md"), "1.md"];
        Assert.Equal(new Measures(0, 0), Measures.Of([First], Run(("a", found))));
    }

    [Fact]
    public void A_question_that_finds_nothing_lowers_the_mean()
    {
        Measures measures = Measures.Of([First, Second], Run(("b", ["2.md"])));
        Assert.Equal(0.5, measures.Mrr10);
        Assert.Equal(0.25, measures.Recall10);
    }

    [Fact]
    public void A_run_is_read_as_it_is_written()
    {
        Dictionary<string, IReadOnlyList<string>> run = Run(("a", ["x y.md", "味噌汁.md"]), ("b", ["2.md"]));
        using StringWriter writer = new();
        TrecRun.Write(writer, [First, Second], run);
        using StringReader reader = new(writer.ToString());
        Assert.Equal(run, TrecRun.Parse(reader));
    }

    [Theory]
    [InlineData("a Q0 1.md 2 0.5 search")]
    [InlineData("a 1.md 1 0.5 search")]
    public void A_run_of_another_form_is_refused(string line)
    {
        using StringReader reader = new(line);
        Assert.Throws<FormatException>(() => TrecRun.Parse(reader));
    }

    private static Dictionary<string, IReadOnlyList<string>> Run(params (string Id, string[] Paths)[] answers) =>
        answers.ToDictionary(answer => answer.Id, IReadOnlyList<string> (answer) => answer.Paths);
}
