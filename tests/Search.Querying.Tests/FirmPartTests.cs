namespace Search.Querying.Tests;

/// <summary>Quoted words and qualifiers mean what they say: no near spelling stands in for them.</summary>
public sealed class FirmPartTests : IDisposable
{
    private readonly BuiltIndex _index = new(
        ("python.md", BuiltIndex.Post("Python入門", "Pythonで書く。")),
        ("ruby.md", BuiltIndex.Post("Ruby入門", "Rubyで書く。")));

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("Pythom", 1)]
    [InlineData("\"Pythom\"", 0)]
    [InlineData("title:Pythom", 0)]
    [InlineData("title:\"Pythom\"", 0)]
    [InlineData("入門 \"Pythom\"", 0)]
    [InlineData("\"ython\"", 1)]
    [InlineData("title:ython", 1)]
    public void A_near_spelling_stands_in_for_loose_words_alone(string question, int posts)
    {
        PostPage page = _index.Search(question);
        Assert.Equal(posts, page.Hits.Count);
        // What is never loosened may still have been mistyped, and is said so.
        Assert.Equal(question.Contains("Pythom", StringComparison.Ordinal) ? 1 : 0, page.Suggestions.Count);
    }
}
