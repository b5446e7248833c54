using System.Text;
using System.Text.Json;
using Search.Posts;
using Search.Testing;

namespace Search.Relevance;

public sealed class JsquadTests
{
    [Fact]
    public void Every_paragraph_reads_the_same_as_a_post()
    {
        PostReader reader = new();
        foreach (string line in File.ReadLines(Path.Combine(SharedData.Require("data/relevance/jsquad-valid"), "docs.jsonl")))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string title = document.RootElement.GetProperty("title").GetString()!;
            string text = document.RootElement.GetProperty("text").GetString()!;
            byte[] bytes = Encoding.UTF8.GetBytes(JsquadSet.Post(title, text));
            Post post = reader.Read(new PostFile("/", "d.md", "/d.md"), bytes).Post;
            Assert.Equal(title, post.Title);
            Assert.Equal(Spaced(text), Spaced(string.Join('\n', post.Blocks.Select(block => block.Text))));
        }
    }

    // Markdown knows no runs of spaces.
    private static string Spaced(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
