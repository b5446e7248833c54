using System.Globalization;
using System.Text;
using Search.Querying;

namespace Search.Cli.Output;

/// <summary>For people: rank, title, date and score, then path, tags, and the passage with the match marked.</summary>
internal sealed class HitTextWriter(TextWriter output, bool color, bool explain) : HitWriter
{
    // Marks that do not occur in Japanese prose stand in for colour where there is none.
    private readonly string _open = color ? "\e[1;33m" : "«";
    private readonly string _close = color ? "\e[0m" : "»";

    public override void Write(PostPage page, string? id)
    {
        if (id is not null)
        {
            output.WriteLine($"# {SafeText.Line(id)}\t{SafeText.Line(page.Query)}");
        }

        foreach (PostHit hit in page.Hits)
        {
            WriteHit(hit);
        }

        output.WriteLine(Summary(page));
        if (explain)
        {
            output.WriteLine(SafeText.Line(page.Interpretation));
        }

        foreach ((string facet, IReadOnlyList<FacetValue> values) in page.Facets)
        {
            output.WriteLine($"{facet}: {string.Join(", ", values.Select(v => string.Create(CultureInfo.InvariantCulture, $"{SafeText.Line(v.Value)} ({v.Count})")))}");
        }

        if (page.Suggestions.Count > 0)
        {
            output.WriteLine($"{page.SuggestionsHeading}{SafeText.Line(string.Join(" / ", page.Suggestions))}");
        }
    }

    private static string Summary(PostPage page)
    {
        string took = page.TookMs.ToString("0.0", CultureInfo.InvariantCulture);
        string partial = page.Partial == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {page.Partial} more {(page.Partial == 1 ? "has" : "have")} some of the words");
        return page.Total + page.Partial == 0 ? $"no posts found ({took} ms)"
            : page.Total == 0 ? string.Create(CultureInfo.InvariantCulture, $"no post has all of it, {page.Partial} {(page.Partial == 1 ? "has" : "have")} some of the words ({took} ms)")
            : string.Create(CultureInfo.InvariantCulture, $"{page.Total} {(page.Total == 1 ? "post" : "posts")} found{partial} ({took} ms)");
    }

    private void WriteHit(PostHit hit)
    {
        string date = hit.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";
        string score = hit.Score.ToString("0.00", CultureInfo.InvariantCulture);
        string tier = hit.Tier == MatchTier.Exact ? "" : $"  [{hit.Tier.ToString().ToLowerInvariant()}]";
        string match = hit.Match is MatchArrangement.Phrase or MatchArrangement.Most ? "" : $"  [{hit.Match.ToString().ToLowerInvariant()}]";
        output.WriteLine($"{hit.Rank,3}  {Marked(hit.Title, hit.TitleHighlights)}  {date}  {score}{tier}{match}");
        output.WriteLine($"     {SafeText.Line(hit.Path)}:{hit.Line}");
        if (hit.Tags.Count > 0)
        {
            output.WriteLine($"     {SafeText.Line(string.Join(", ", hit.Tags))}");
        }

        foreach (Snippet snippet in hit.Snippets)
        {
            output.WriteLine($"     {Marked(snippet.Text, snippet.Highlights)}");
        }

        if (hit.Missing.Count > 0)
        {
            output.WriteLine($"     not in this post: {SafeText.Line(string.Join(", ", hit.Missing))}");
        }

        output.WriteLine();
    }

    private string Marked(string text, IReadOnlyList<Highlight> highlights)
    {
        var marked = new StringBuilder(text.Length + 8 * highlights.Count);
        int at = 0;
        foreach (Highlight highlight in highlights)
        {
            marked.Append(SafeText.Line(text[at..highlight.Start])).Append(_open)
                .Append(SafeText.Line(text[highlight.Start..highlight.End])).Append(_close);
            at = highlight.End;
        }

        return marked.Append(SafeText.Line(text[at..])).ToString();
    }
}
