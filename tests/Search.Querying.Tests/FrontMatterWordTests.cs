namespace Search.Querying.Tests;

/// <summary>Words that one post has as a tag let all posts be cut at them, and hide no part.</summary>
public sealed class FrontMatterWordTests : IDisposable
{
    private readonly BuiltIndex _index = new(
        ("a.md", BuiltIndex.Post("用語", "本文。", more: "tags: [サイバーパンク, 生成AI, 日本]\n")),
        ("b.md", BuiltIndex.Post("映画", "サイバーパンクアニメを見た。")),
        ("c.md", BuiltIndex.Post("道具", "生成AIOpsと生成AIを使う。")),
        ("d.md", BuiltIndex.Post("買い物", "今日本屋に行く。")));

    [Theory]
    [InlineData("サイバーパンク", "a.md:Exact b.md:Exact")]
    [InlineData("アニメ", "b.md:Exact")]
    [InlineData("サイバーパンクアニメ", "b.md:Exact")]
    [InlineData("AI", "a.md:Exact c.md:Exact")]
    [InlineData("生成AI", "a.md:Exact c.md:Exact")]
    [InlineData("AIOps", "c.md:Exact")]
    [InlineData("本屋", "d.md:Exact")]
    [InlineData("tag:サイバーパンク", "a.md:Exact")]
    [InlineData("tag:日本", "a.md:Exact")]
    public void Texts_are_cut_at_the_words_of_the_posts(string question, string found) =>
        Assert.Equal(found, string.Join(' ', _index.Search(question).Hits.Where(hit => hit.Match != MatchArrangement.Most).OrderBy(hit => hit.Path, StringComparer.Ordinal).Select(hit => $"{hit.Path}:{hit.Tier}")));

    [Fact]
    public void Snippets_mark_the_word_alone()
    {
        Snippet snippet = _index.Search("サイバーパンク").Hits.Single(hit => hit.Path == "b.md").Snippets[0];
        Assert.Equal(["サイバーパンク"], snippet.Highlights.Select(span => snippet.Text[span.Start..span.End]));
    }

    public void Dispose() => _index.Dispose();
}
