using System.Text;
using Search.Analysis.Normalization;
using Search.Posts;

namespace Search.Cli.Checks;

/// <summary>Words by which a post is to be found because they are its own.</summary>
/// <param name="Path">The post's path in the index.</param>
/// <param name="Kind">What the words are to the post.</param>
/// <param name="Text">The words as the post has them.</param>
/// <param name="Query">The query that asks for them.</param>
/// <param name="Position">Where they stand.</param>
internal sealed record FindabilityClaim(string Path, string Kind, string Text, string Query, SourcePosition Position)
{
    /// <summary>What claims of equals have in common: the kind and the words, however they are written.</summary>
    public string Words { get; } = $"{Kind} {TextNormalizer.Fold(Query)}";

    /// <summary>The claims of a post.</summary>
    public static IReadOnlyList<FindabilityClaim> Of(string path, Post post)
    {
        List<FindabilityClaim> claims = [];
        Add("title", post.Title, post.TitlePosition);
        foreach (string tag in post.Tags)
        {
            // Where the tags stand is not known; the title is near.
            Add("tag", tag, post.TitlePosition, "tag:" + Quoted(tag));
            Add("tag as a word", tag, post.TitlePosition);
        }

        foreach (TextBlock heading in post.Blocks.Where(block => block.Kind == BlockKind.Heading))
        {
            Add("heading", heading.Text, heading.Map.Locate(0));
        }

        return claims;

        void Add(string kind, string text, SourcePosition position, string? query = null)
        {
            string words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            // Nobody looks for a heading of signs alone.
            if (words.EnumerateRunes().Any(Rune.IsLetterOrDigit))
            {
                claims.Add(new FindabilityClaim(path, kind, words, query ?? words, position));
            }
        }
    }

    private static string Quoted(string tag) => tag.Contains('"', StringComparison.Ordinal) ? $"「{tag}」" : $"\"{tag}\"";
}
