using System.Buffers;
using Search.Posts.Diagnosing;
using Search.Posts.Markup;

namespace Search.Posts.Fields;

/// <summary>An excerpt as a reader sees it: Jekyll renders its Markdown.</summary>
internal static class ExcerptText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("<>*_[]`&{\\#\r\n");

    /// <summary>The text without markup on one line, and the text of links within the site; null if nothing is left.</summary>
    public static (string Text, IReadOnlyList<TextSpan> Links)? Read(string excerpt, string? host)
    {
        List<TextSpan> links = [];
        if (excerpt.AsSpan().ContainsAny(Markup))
        {
            List<TextBlock> blocks = BodyReader.Read(new SourceText(excerpt), 0, host, new DiagnosticList(""));
            int shift = 0;
            foreach (TextBlock block in blocks)
            {
                links.AddRange(block.InternalLinks.Select(link => new TextSpan(link.Start + shift, link.End + shift)));
                shift += block.Text.Length + 1;
            }

            excerpt = string.Join(' ', blocks.Select(static block => block.Text)).Replace('\n', ' ');
        }

        int trimmed = excerpt.Length - excerpt.TrimStart().Length;
        excerpt = excerpt.Trim();
        return excerpt.Length == 0
            ? null
            : (excerpt, [.. links.Select(link => new TextSpan(Math.Max(0, link.Start - trimmed), Math.Min(excerpt.Length, link.End - trimmed))).Where(static link => link.Start < link.End)]);
    }
}
