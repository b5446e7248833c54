namespace Search.Relevance;

public sealed class TrecRunTests
{
    [Fact]
    public void A_run_is_read_as_it_is_written()
    {
        Dictionary<string, IReadOnlyList<string>> run = new() { ["a"] = ["x y.md", "味噌汁.md", "100%25.md"], ["b"] = ["2.md"] };
        Topic[] topics = [.. run.Keys.Select(id => new Topic(id, "だし", null, new Dictionary<string, int>()))];
        using StringWriter writer = new();
        TrecRun.Write(writer, topics, run);
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
}
