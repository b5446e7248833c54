using System.Buffers;
using Search.Posts.Diagnosing;
using Search.Posts.Markup;

namespace Search.Posts.Fields;

/// <summary>An excerpt as a reader sees it: Jekyll renders its Markdown.</summary>
internal static class ExcerptText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("<>*_[]`&{\\#\r\n");

    /// <summary>The text without markup on one line; null if nothing is left.</summary>
    public static string? Read(string excerpt)
    {
        if (excerpt.AsSpan().ContainsAny(Markup))
        {
            List<TextBlock> blocks = BodyReader.Read(new SourceText(excerpt), 0, new DiagnosticList(""));
            excerpt = string.Join(' ', blocks.Select(static block => block.Text)).Replace('\n', ' ');
        }

        excerpt = excerpt.Trim();
        return excerpt.Length == 0 ? null : excerpt;
    }
}
