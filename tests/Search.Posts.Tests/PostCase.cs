using System.Globalization;
using System.Text;

namespace Search.Posts.Tests;

/// <summary>
/// A case of a text file: a line <c>■ name</c>, the file's text, a line <c>→</c>, and what is read of it, a line for each
/// thing. In the text <c>␠</c> at a line's end is a space, <c>␉</c> a tab, <c>␍</c> a carriage return, <c>␀</c> NUL; in
/// what is read <c>⏎</c> is a line feed. A second line <c>@ path</c> names the file.
/// </summary>
public sealed record PostCase(string File, string Name, string Path, string Source, string Expected)
{
    public static IEnumerable<PostCase> Read(string file)
    {
        string folder = System.IO.Path.Combine(Search.Testing.SharedData.Repository, "tests", "Search.Posts.Tests", "Cases");
        string text = System.IO.File.ReadAllText(System.IO.Path.Combine(folder, file));
        foreach (string one in text.Split("■ ").Skip(1))
        {
            string[] halves = one.Split("\n→\n");
            string[] head = halves[0].Split('\n');
            int first = head.Length > 1 && head[1].StartsWith("@ ", StringComparison.Ordinal) ? 2 : 1;
            string source = string.Join('\n', head[first..]).Replace("␠", " ").Replace("␉", "\t").Replace("␍", "\r").Replace("␀", "\0");
            yield return new PostCase(file, head[0], first == 2 ? head[1][2..] : "post.md", source + "\n", halves[1].Trim('\n'));
        }
    }

    /// <summary>What the reader makes of the source, as the files write it.</summary>
    public string Actual()
    {
        ReadPost read = new PostReader().Read(new PostFile("/", Path, "/" + Path), Encoding.UTF8.GetBytes(Source));
        return Render(read, withFields: File.StartsWith("front", StringComparison.Ordinal));
    }

    private static string Render(ReadPost read, bool withFields)
    {
        var lines = new List<string>();
        Post post = read.Post;
        if (withFields)
        {
            Field("title", $"{post.Title} @{Place(post.TitlePosition)}");
            Field("date", post.Date?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
            Field("layout", post.Layout);
            Field("categories", string.Join(" | ", post.Categories));
            Field("tags", string.Join(" | ", post.Tags));
            Field("aliases", string.Join(" | ", post.Aliases));
            Field("authors", string.Join(" | ", post.Authors));
            Field("excerpt", post.Excerpt);
            Field("reading time", post.ReadingTime?.ToString(CultureInfo.InvariantCulture));
            Field("slug", post.Slug == "post" ? null : post.Slug);
            Field("url", post.Url);
            Field("draft", post.IsDraft ? post.DraftReason.ToString() : null);
        }

        foreach (TextBlock block in post.Blocks)
        {
            string kind = block.Kind == BlockKind.Heading ? $"h{block.HeadingLevel} #{block.Anchor}" : block.Kind.ToString().ToLowerInvariant();
            lines.Add($"{kind} @{Place(block.Map.Locate(0))} {block.Text.Replace("\n", "⏎").Replace("\t", "␉")}");
            lines.AddRange(block.Rubies.Select(ruby => $"  ruby {block.Text[ruby.Start..ruby.End]}={ruby.Reading}"));
            lines.AddRange(block.InternalLinks.Select(link => $"  link {block.Text[link.Start..link.End].Replace("\n", "⏎")}"));
        }

        lines.AddRange(read.Diagnostics.Where(one => withFields || one.Id != DiagnosticIds.FrontMatterMissing).Select(one => $"! {one.Id} @{one.Line}:{one.Column}"));
        return string.Join('\n', lines);

        void Field(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                lines.Add($"{name}: {value}");
            }
        }
    }

    private static string Place(SourcePosition position) => $"{position.Line}:{position.Column}";

    public override string ToString() => $"{File}: {Name}";
}
