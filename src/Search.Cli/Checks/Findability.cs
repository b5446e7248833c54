using Search.Cli.Output;
using Search.Posts;
using Search.Querying;

namespace Search.Cli.Checks;

/// <summary>
/// Asks whether each post of an index is found by its own words. Posts that claim the same words (a common tag, a heading
/// such as まとめ) are equals: which of them comes first is no fault of the others, so they do not count against each other.
/// </summary>
internal sealed class Findability(PostIndex index, SearchOptions options, int limit)
{
    /// <summary>One diagnostic for each claim that does not hold, by path and place.</summary>
    public FindabilityResult Check(IReadOnlyList<FindabilityClaim> claims, CancellationToken cancellation)
    {
        FindabilityClaim[][] groups = [.. claims.GroupBy(claim => claim.Words, StringComparer.Ordinal).Select(group => group.DistinctBy(claim => claim.Path).ToArray())];
        List<Verdict> verdicts = [.. InParallel.Select(groups, group => Judge(group, cancellation), cancellation).SelectMany(group => group)];
        return new FindabilityResult(
            verdicts.Select(verdict => verdict.Claim.Path).Distinct(StringComparer.Ordinal).Count(),
            verdicts.Count,
            [.. verdicts.Select(verdict => verdict.Fault).OfType<Diagnostic>()
                .OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)]);
    }

    private List<Verdict> Judge(FindabilityClaim[] equals, CancellationToken cancellation)
    {
        // To explain is to rank without making snippets; a page is read only where equals must be told from others.
        Dictionary<string, int> places = equals.Length == 1 ? [] : PlacesOf(equals, cancellation);
        List<Verdict> verdicts = new(equals.Length);
        foreach (FindabilityClaim claim in equals)
        {
            if (places.TryGetValue(claim.Path, out int place) && place <= limit)
            {
                verdicts.Add(new Verdict(claim, null));
                continue;
            }

            PostExplanation found = index.Explain(claim.Query, claim.Path, options, cancellation);
            // What the index left out (drafts, excluded files) is not meant to be found.
            if (found.Title is not null)
            {
                verdicts.Add(new Verdict(claim, equals.Length == 1 && found.Rank <= limit ? null : FaultOf(claim, equals.Length - 1, found)));
            }
        }

        return verdicts;
    }

    /// <summary>The place of each equal when those before it are not counted, as far as it can be within the limit.</summary>
    private Dictionary<string, int> PlacesOf(FindabilityClaim[] equals, CancellationToken cancellation)
    {
        HashSet<string> paths = [.. equals.Select(claim => claim.Path)];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        PostPage page = index.Search(equals[0].Query, options with { Limit = (int)Math.Min(int.MaxValue, (long)limit + equals.Length) }, cancellation);
        foreach (PostHit hit in page.Hits.Where(hit => paths.Contains(hit.Path)))
        {
            places.Add(hit.Path, hit.Rank - places.Count);
        }

        return places;
    }

    private Diagnostic FaultOf(FindabilityClaim claim, int equals, PostExplanation found)
    {
        string leftOut = equals == 0 ? "" : $", even with the {equals} that share it left out";
        string look = $"{ShellText.Explain(found.Query, found.Path)} shows what each word adds";
        return found.Rank is { } rank
            ? new Diagnostic(
                CheckDiagnosticIds.PostFoundLate, DiagnosticSeverity.Warning, claim.Path, claim.Position.Line, claim.Position.Column,
                $"The {claim.Kind} \"{claim.Text}\" finds its own post at rank {rank} of {found.Total}, not within the first {limit}{leftOut}",
                $"Say in the title, tags and headings what sets this post apart; {look}")
            : new Diagnostic(
                CheckDiagnosticIds.PostNotFindable, DiagnosticSeverity.Error, claim.Path, claim.Position.Line, claim.Position.Column,
                $"The {claim.Kind} \"{claim.Text}\" does not find its own post: {found.Summary.TrimEnd('.', '。')} ({found.Interpretation})",
                $"Build the index again if the post has changed since; keep operators (-, OR, quotes) off the edges of words; {look}");
    }

    private sealed record Verdict(FindabilityClaim Claim, Diagnostic? Fault);
}

/// <summary>What the check of an index found.</summary>
/// <param name="Posts">How many posts were asked for.</param>
/// <param name="Claims">How many of their words were asked.</param>
/// <param name="Faults">Which did not find their post.</param>
internal sealed record FindabilityResult(int Posts, int Claims, IReadOnlyList<Diagnostic> Faults);
