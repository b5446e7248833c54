namespace Search.Querying.Tests;

/// <summary>Posts are found by the other names that their front matter gives them, and by keys of any case; drafts never are.</summary>
public sealed class OtherNamesTests : IDisposable
{
    private readonly BuiltIndex _index = new(
        ("a.md", "---\ncreated: 2024-10-01\naliases: [石榴酒, ざくろしゅ, /old/address.html]\ntags: \"#果実酒 #秋\"\n---\n# 石榴を漬ける\n\n漬けた。\n"),
        ("b.md", "---\nTitle: 枇杷の話\nCategory:\n- 台所\nDate: 令和6年6月22日（土）\n---\n枇杷を漬けた。\n"),
        ("c.md", "---\nTitle: 胡椒の話\nDraft: true\n---\n胡椒を挽いた。\n"),
        ("d.md", "---\ntitle：蜜柑の話\ntags：［園芸］\n---\n蜜柑をむいた。\n"));

    [Theory]
    [InlineData("石榴酒", "a.md:Exact")]
    [InlineData("ざくろしゅ", "a.md:Exact")]
    [InlineData("address", "")]
    [InlineData("tag:秋", "a.md:Exact")]
    [InlineData("tag:#秋", "a.md:Exact")]
    [InlineData("tag:＃秋", "a.md:Exact")]
    [InlineData("tag:\"#果実酒\"", "a.md:Exact")]
    [InlineData("tag:石榴酒", "")]
    [InlineData("date:2024-10-01", "a.md:Exact")]
    [InlineData("category:台所", "b.md:Exact")]
    [InlineData("title:枇杷の話", "b.md:Exact")]
    [InlineData("date:令和6年6月22日", "b.md:Exact")]
    [InlineData("tag:園芸", "d.md:Exact")]
    [InlineData("title:蜜柑", "d.md:Exact")]
    [InlineData("胡椒", "")]
    public void Front_matter_as_people_write_it_answers_questions(string question, string found) =>
        Assert.Equal(found, string.Join(' ', _index.Search(question).Hits.Select(hit => $"{hit.Path}:{hit.Tier}")));

    public void Dispose() => _index.Dispose();
}
