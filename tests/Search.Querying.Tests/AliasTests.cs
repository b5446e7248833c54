namespace Search.Querying.Tests;

/// <summary>Posts that name a word twice let questions find it under both names.</summary>
public sealed class AliasTests : IDisposable
{
    private readonly BuiltIndex _index = new(
        ("a.md", BuiltIndex.Post("発表", "はじめに。\n\nOpenAI（オープンエーアイ）が発表した。LLM（Large Language Model、大規模言語モデル）である。")),
        ("b.md", BuiltIndex.Post("新製品", "OpenAIの新しい製品を使う。")),
        ("c.md", BuiltIndex.Post("感想", "オープンエーアイの話を聞いた。")),
        ("d.md", BuiltIndex.Post("研究", "大規模言語モデルを調べた。東京（日本）にて。")),
        ("e.md", BuiltIndex.Post("観光", "日本を歩く。")));

    [Theory]
    [InlineData("オープンエーアイ", "a.md:Exact b.md:Variant c.md:Exact")]
    [InlineData("openai", "a.md:Exact b.md:Exact c.md:Variant")]
    [InlineData("OpenAIの新しい製品", "b.md:Exact")]
    [InlineData("オープンエーアイの新しい製品", "b.md:Variant")]
    [InlineData("LLM", "a.md:Exact d.md:Variant")]
    [InlineData("\"オープンエーアイ\"", "a.md:Exact c.md:Exact")]
    [InlineData("東京", "d.md:Exact")]
    public void A_word_is_found_by_its_other_name(string question, string found) =>
        Assert.Equal(found, string.Join(' ', _index.Search(question).Hits.OrderBy(hit => hit.Path, StringComparer.Ordinal).Select(hit => $"{hit.Path}:{hit.Tier}")));

    [Fact]
    public void The_word_itself_weighs_more()
    {
        // The post that defines it has it under both names.
        Assert.Equal(["c.md", "b.md"], _index.Paths("オープンエーアイ").Where(path => path != "a.md"));
        Assert.Equal(["b.md", "c.md"], _index.Paths("OpenAI").Where(path => path != "a.md"));
    }

    [Fact]
    public void Explaining_shows_the_post_that_says_so()
    {
        ExplainedTerm term = Assert.Single(Assert.Single(_index.Explain("オープンエーアイ", "b.md").Parts).Terms);
        Assert.Equal(("openai", MatchTier.Variant), (term.Term, term.Tier));
        Assert.Equal(new WordAlias("OpenAI", "オープンエーアイ", "transliteration", "a.md", 7), term.Alias);
        Assert.Null(Assert.Single(Assert.Single(_index.Explain("openai", "b.md").Parts).Terms).Alias);
    }

    public void Dispose() => _index.Dispose();
}
