namespace Search.Relevance;

public sealed class SetFiguresTests
{
    [Fact]
    public void Figures_that_rise_or_stay_are_no_fault() => Assert.Empty(Faults(committed: [("all", 0.5, 0.6), ("keyword", 0.7, 0.6)], measured: [("all", 0.5, 0.6), ("keyword", 0.8, 0.6)]));

    [Fact]
    public void A_class_that_falls_is_named_though_the_set_rises() => Assert.Equal(
        ["keyword: nDCG@10 fell from 0.7 to 0.65"], Faults(committed: [("all", 0.5, 0.6), ("keyword", 0.7, 0.6)], measured: [("all", 0.55, 0.6), ("keyword", 0.65, 0.6)]));

    [Fact]
    public void Rounding_is_no_fall() => Assert.Empty(Faults(committed: [("all", 0.5, 0.6)], measured: [("all", 0.4999, 0.6)]));

    [Fact]
    public void To_stay_behind_the_plain_methods_is_no_fault_to_fall_behind_is() => Assert.Equal(
        ["keyword: a plain method is better by 0.0300"], Faults(committed: [("all", 0.5, 0.6), ("keyword", 0.5, 0.51)], measured: [("all", 0.5, 0.6), ("keyword", 0.5, 0.53)]));

    [Theory]
    [InlineData("tag:gnupg after:2022-01-01 脆弱性", "gnupg 脆弱性")]
    [InlineData("tag:unicode -カタカナ 正規化", "unicode 正規化")]
    [InlineData("ニコニコ動画 Greasemonkey -マイリスト", "ニコニコ動画 Greasemonkey")]
    [InlineData("service-worker 更新", "service-worker 更新")]
    public void Plain_methods_get_the_words_without_operators(string query, string words) => Assert.Equal(words, PlainWords.Of(query));

    private static IReadOnlyList<string> Faults((string, double, double)[] committed, (string, double, double)[] measured) =>
        SetFigures.Faults([Measures.Graded[0]], Figures(committed), Figures(measured));

    private static OrderedDictionary<string, ClassFigures> Figures((string Class, double Search, double Plain)[] figures) =>
        new(figures.Select(row => KeyValuePair.Create(row.Class, new ClassFigures(5, Value(row.Search), Value(row.Plain), Value(row.Plain / 2)))));

    private static OrderedDictionary<string, double> Value(double value) => new() { [Measures.Graded[0].Name] = value };
}
