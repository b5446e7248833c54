using Search.Testing;

namespace Search.Relevance;

public sealed class MeasuresTests
{
    private static readonly Topic First = new("a", "味噌汁", null, Grades(("1.md", 1)));
    private static readonly Topic Second = new("b", "だし", null, Grades(("2.md", 1), ("3.md", 1)));
    private static readonly Topic Judged = new("c", "だしの取り方", null, Grades(("1.md", 3), ("2.md", 2), ("3.md", 1), ("4.md", 0)));

    [Fact]
    public void A_right_post_at_rank_two_counts_one_half() => Assert.Equal([0.5, 0, 1], Over(Measures.KnownPost, [First], ("a", ["9.md", "1.md"])));

    [Fact]
    public void What_stands_after_the_tenth_rank_counts_nothing()
    {
        string[] found = [.. Enumerable.Range(10, 10).Select(number => $"{number}.md"), "1.md"];
        Assert.Equal([0, 0, 0], Over(Measures.KnownPost, [First], ("a", found)));
    }

    [Fact]
    public void A_question_that_finds_nothing_lowers_the_mean() => Assert.Equal([0.5, 0.5, 0.5], Over(Measures.KnownPost, [First, Second], ("b", ["3.md"])));

    [Fact]
    public void The_best_order_of_graded_posts_gains_all() =>
        Assert.Equal([1, 2 / 3.0, 1, 0, 0], Over(Measures.Graded, [Judged], ("c", ["1.md", "2.md", "3.md"])));

    [Fact]
    public void A_post_at_rank_two_gains_less_and_an_unjudged_one_nothing()
    {
        double ideal = 7 + (3 / Math.Log2(3)) + (1 / Math.Log2(4));
        Assert.Equal([7 / Math.Log2(3) / ideal, 1 / 3.0, 0, 1, 1], Over(Measures.Graded, [Judged], ("c", ["9.md", "1.md"])));
    }

    [Theory]
    [InlineData("efcl-judged", "efcl-half", "kuromoji", 0.711, 0.478, 0.733, 2)]
    [InlineData("efcl-judged", "efcl-half", "bigram", 0.644, 0.456, 0.600, 0)]
    [InlineData("spiegel-judged", "spiegel-golang-release", "kuromoji", 0.615, 0.411, 0.600, 2)]
    [InlineData("spiegel-judged", "spiegel-golang-release", "bigram", 0.595, 0.411, 0.533, 0)]
    public void The_runs_beside_the_judged_sets_have_the_figures_of_their_tables(string set, string site, string run, double ndcg, double p3, double success1, int few)
    {
        string source = SharedData.Require("data/relevance/" + set);
        RelevanceSet judged = JudgedSet.Load(set, source, SharedData.Require("data/corpora/" + site));
        using StreamReader reader = new(Path.Combine(source, "runs", run + ".trec"));
        Dictionary<string, IReadOnlyList<string>> found = TrecRun.Parse(reader);
        double[] figures = [.. judged.Measures.Select(measure => Math.Round(measure.Over(judged.Topics, found), 3))];
        Assert.Equal([ndcg, p3, success1, few, 0], figures);
    }

    private static IEnumerable<double> Over(IReadOnlyList<Measure> measures, IReadOnlyList<Topic> topics, params (string Id, string[] Paths)[] answers)
    {
        Dictionary<string, IReadOnlyList<string>> run = answers.ToDictionary(answer => answer.Id, IReadOnlyList<string> (answer) => answer.Paths);
        return [.. measures.Select(measure => measure.Over(topics, run))];
    }

    private static Dictionary<string, int> Grades(params (string Path, int Grade)[] grades) => grades.ToDictionary(grade => grade.Path, grade => grade.Grade);
}
