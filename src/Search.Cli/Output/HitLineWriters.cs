using System.Globalization;
using Search.Querying;

namespace Search.Cli.Output;

/// <summary>TREC's run format: <c>id Q0 path rank score search</c>.</summary>
internal sealed class HitTrecWriter(TextWriter output) : HitWriter
{
    private const string OnlyQuestion = "1";

    public override void Write(PostPage page, string? id)
    {
        foreach (PostHit hit in page.Hits)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{id ?? OnlyQuestion} Q0 {SafeText.PercentEncodeWhiteSpace(hit.Path)} {hit.Rank} {TrecScore(page, hit):R} search"));
        }
    }

    // Evaluators such as trec_eval sort by score and ignore ranks: a score below the one above it makes the ranks total,
    // whatever tier the hit is of.
    private static double TrecScore(PostPage page, PostHit hit) => page.Total + page.Partial - hit.Rank + 1 + hit.Score / (1 + Math.Abs(hit.Score)) / 2;
}

/// <summary>Paths that open from the current folder.</summary>
internal sealed class HitPathWriter(TextWriter output, PostPaths paths) : HitWriter
{
    public override void Write(PostPage page, string? id)
    {
        foreach (PostHit hit in page.Hits)
        {
            output.WriteLine(SafeText.Line(paths.Open(hit.Path)));
        }
    }
}

/// <summary><c>path:line:column:snippet</c>, which editors read as a list of places.</summary>
internal sealed class HitVimgrepWriter(TextWriter output, PostPaths paths) : HitWriter
{
    public override void Write(PostPage page, string? id)
    {
        foreach (PostHit hit in page.Hits)
        {
            string text = hit.Snippets.Count > 0 ? hit.Snippets[0].Text : hit.Title;
            output.WriteLine(SafeText.Line(string.Create(CultureInfo.InvariantCulture, $"{paths.Open(hit.Path)}:{hit.Line}:{hit.Column}:{text}")));
        }
    }
}
