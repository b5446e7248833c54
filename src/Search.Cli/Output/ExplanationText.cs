using System.Globalization;
using Search.Querying;

namespace Search.Cli.Output;

/// <summary>An explanation for people: the answer, then each part of the question with the terms that met it.</summary>
internal static class ExplanationText
{
    public static void Write(TextWriter output, PostExplanation e)
    {
        output.WriteLine($"{SafeText.Line(e.Title ?? e.Path)}  {SafeText.Line(e.Path)}");
        output.WriteLine(SafeText.Line(e.Summary));
        output.WriteLine(SafeText.Line(e.Interpretation));
        if (e.Rank is { } rank)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"rank {rank} of {e.Total}, score {e.Score:0.000}, tier {e.Tier.ToString()!.ToLowerInvariant()}, match {e.Match.ToString()!.ToLowerInvariant()}, recency × {e.Recency:0.000}"));
        }

        foreach (ExplainedPart part in e.Parts)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(part.Matches ? '+' : '-')} {SafeText.Line(part.Text)}  score {part.Score:0.000}  rarity {part.Rarity:0.000}"));
            foreach (ExplainedTerm term in part.Terms)
            {
                string form = term.Base == term.Term ? term.Term : $"{term.Term} ({term.Base})";
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"    {SafeText.Line(form)}  {term.Tier.ToString().ToLowerInvariant()}  {term.Field} × {term.Count}, in {term.Posts} {(term.Posts == 1 ? "post" : "posts")}"));
            }

            foreach (WordAlias alias in part.Terms.Select(term => term.Alias).OfType<WordAlias>().Distinct())
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"    {SafeText.Line(alias.Name)}: alias of {SafeText.Line(alias.Of)} ({alias.Proof}), defined in {SafeText.Line(alias.Path)}:{alias.Line}"));
            }
        }
    }
}
