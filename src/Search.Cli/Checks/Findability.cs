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
    // To explain a post costs a search without snippets, to read all hits costs the snippets of each.
    private const int FewToExplain = 8;

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
        Dictionary<string, Place> places = equals.Length == 1 ? [] : PlacesOf(equals, cancellation);
        List<Verdict> verdicts = new(equals.Length);
        foreach (FindabilityClaim claim in equals)
        {
            if (places.TryGetValue(claim.Path, out Place? place))
            {
                verdicts.Add(new Verdict(claim, place.AmongOthers <= limit ? null : Late(claim, equals.Length - 1, place.Rank, place.Total)));
                continue;
            }

            PostExplanation found = index.Explain(claim.Query, claim.Path, options, cancellation);
            // What the index left out (drafts, excluded files) is not meant to be found.
            if (found.Title is not null)
            {
                verdicts.Add(new Verdict(claim, found.Rank is not { } rank
                    ? Lost(claim, found)
                    : equals.Length == 1 && rank <= limit ? null : Late(claim, equals.Length - 1, rank, found.Total)));
            }
        }

        return verdicts;
    }

    /// <summary>The places of the equals: of all that can be within the limit, and of the others where that is cheaper than explaining each.</summary>
    private Dictionary<string, Place> PlacesOf(FindabilityClaim[] equals, CancellationToken cancellation)
    {
        Dictionary<string, Place> places = PlacesWithin((int)Math.Min(int.MaxValue, (long)limit + equals.Length), equals, cancellation);
        return equals.Length - places.Count <= FewToExplain ? places : PlacesWithin(int.MaxValue, equals, cancellation);
    }

    private Dictionary<string, Place> PlacesWithin(int hits, FindabilityClaim[] equals, CancellationToken cancellation)
    {
        HashSet<string> paths = [.. equals.Select(claim => claim.Path)];
        Dictionary<string, Place> places = new(StringComparer.Ordinal);
        PostPage page = index.Search(equals[0].Query, options with { Limit = hits, MostSnippets = 0 }, cancellation);
        foreach (PostHit hit in page.Hits.Where(hit => paths.Contains(hit.Path)))
        {
            places.Add(hit.Path, new Place(hit.Rank, hit.Rank - places.Count, page.Total));
        }

        return places;
    }

    private Diagnostic Late(FindabilityClaim claim, int equals, int rank, int total)
    {
        string leftOut = equals == 0 ? "" : $", even with the {equals} that share it left out";
        return new Diagnostic(
            CheckDiagnosticIds.PostFoundLate, DiagnosticSeverity.Warning, claim.Path, claim.Position.Line, claim.Position.Column,
            $"The {claim.Kind} \"{claim.Text}\" finds its own post at rank {rank} of {total}, not within the first {limit}{leftOut}",
            $"Say in the title, tags and headings what sets this post apart; {Look(claim)}");
    }

    private static Diagnostic Lost(FindabilityClaim claim, PostExplanation found) => new(
        CheckDiagnosticIds.PostNotFindable, DiagnosticSeverity.Error, claim.Path, claim.Position.Line, claim.Position.Column,
        $"The {claim.Kind} \"{claim.Text}\" does not find its own post: {found.Summary.TrimEnd('.', '。')} ({found.Interpretation})",
        $"Build the index again if the post has changed since; keep operators (-, OR, quotes) off the edges of words; {Look(claim)}");

    private static string Look(FindabilityClaim claim) => $"{ShellText.Explain(claim.Query, claim.Path)} shows what each word adds";

    /// <summary>The rank of a post, the same when equals before it are not counted, and how many posts were found.</summary>
    private sealed record Place(int Rank, int AmongOthers, int Total);

    private sealed record Verdict(FindabilityClaim Claim, Diagnostic? Fault);
}

/// <summary>What the check of an index found.</summary>
/// <param name="Posts">How many posts were asked for.</param>
/// <param name="Claims">How many of their words were asked.</param>
/// <param name="Faults">Which did not find their post.</param>
internal sealed record FindabilityResult(int Posts, int Claims, IReadOnlyList<Diagnostic> Faults);
