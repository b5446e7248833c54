namespace Search.Querying.Tests;

/// <summary>Quotes mean the characters as written, exclusions the word as spelled, and operators count at the edge of a word alone.</summary>
public sealed class OperatorTests : IDisposable
{
    private readonly BuiltIndex _index = new(
        ("a.md", BuiltIndex.Post("橋の話", "橋を渡る。検索した。サーバを置く。")),
        ("b.md", BuiltIndex.Post("はしの話", "はしで食べる。検索する。サーバーを置く。")),
        ("c.md", BuiltIndex.Post("庭の記録 -春の章-", "花が咲いたので歩く。")),
        ("d.md", BuiltIndex.Post("道具", "Node.jsとRubyを使えます。ABCの話。引越しの荷物。")),
        ("e.md", BuiltIndex.Post("メモ", "使えない道具。引っ越しの荷物。けんさくの話。")));

    [Theory]
    [InlineData("\"検索した\"", "a.md")]
    [InlineData("\"検索する\"", "b.md")]
    [InlineData("\"けんさく\"", "e.md")]
    [InlineData("\"使えない\"", "e.md")]
    [InlineData("「使えます」", "d.md")]
    [InlineData("\"引越し\"", "d.md")]
    [InlineData("\"引っ越し\"", "e.md")]
    [InlineData("\"サーバ\" 置く", "a.md")]
    [InlineData("\"サーバー\"", "b.md")]
    [InlineData("\"ａｂｃ\"", "d.md")]
    [InlineData("“はし”", "b.md")]
    public void Quotes_mean_the_characters_as_written(string question, string paths) => AssertFinds(question, paths);

    [Fact]
    public void Quoted_characters_across_the_edge_of_a_word_are_of_the_substring_tier()
    {
        foreach ((string question, string path) in ((string, string)[])[("\"引越\"", "d.md"), ("\"ーバー\"", "b.md")])
        {
            PostHit hit = Assert.Single(_index.Search(question).Hits);
            Assert.Equal((path, MatchTier.Substring), (hit.Path, hit.Tier));
        }
    }

    [Theory]
    [InlineData("橋 -はし", "a.md")]
    [InlineData("はし -橋", "b.md")]
    [InlineData("検索 -検索した", "b.md e.md")]
    [InlineData("置く -サーバー", "")]
    [InlineData("置く -サーバ", "")]
    [InlineData("歩く -node", "c.md")]
    [InlineData("道具 -使えます", "e.md")]
    [InlineData("道具 -\"使えない\"", "d.md")]
    [InlineData("荷物 -引越し", "")]
    [InlineData("道具 -(使えない OR Ruby)", "")]
    public void An_exclusion_drops_a_word_in_its_spellings_alone(string question, string paths) => AssertFinds(question, paths);

    [Theory]
    [InlineData("庭の記録 -春の章-", "c.md")]
    [InlineData("庭の記録 －春の章－", "c.md")]
    [InlineData("Ruby OR", "d.md")]
    [InlineData("OR Ruby", "d.md")]
    [InlineData("｜ Ruby ｜", "d.md")]
    [InlineData("Ruby AND 使えます", "d.md")]
    [InlineData("（Ruby ＯＲ 花） －道具", "c.md")]
    [InlineData("OR", "")]
    public void Operators_count_at_the_edge_of_a_word(string question, string paths) => AssertFinds(question, paths);

    [Fact]
    public void An_operator_that_joins_nothing_changes_no_answer()
    {
        foreach (string question in (string[])["Ruby OR", "OR Ruby", "| Ruby |", "Ruby AND", "(Ruby OR)"])
            Assert.Equal(Scores("Ruby"), Scores(question));
    }

    [Fact]
    public void Where_exclusions_leave_nothing_the_answer_says_how_many_they_dropped()
    {
        PostPage page = _index.Search("置く -サーバー"), english = _index.Search("Ruby -Node");
        Assert.Equal((0, 0), (page.Total, page.Partial));
        Assert.EndsWith("（除外の条件がなければ2件あります）", page.Interpretation, StringComparison.Ordinal);
        Assert.EndsWith(" (without the exclusions there are 1)", english.Interpretation, StringComparison.Ordinal);
        Assert.DoesNotContain("除外の条件", _index.Search("どこにもない語彙zz -サーバー").Interpretation, StringComparison.Ordinal);
    }

    public void Dispose() => _index.Dispose();

    private void AssertFinds(string question, string paths) => Assert.Equal(
        paths.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        _index.Search(question).Hits.Where(hit => hit.Match != MatchArrangement.Most).Select(hit => hit.Path).Order(StringComparer.Ordinal));

    private (string, double)[] Scores(string question) => [.. _index.Search(question).Hits.Select(hit => (hit.Path, hit.Score))];
}
