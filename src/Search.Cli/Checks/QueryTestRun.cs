using Search.Cli.Output;
using Search.Posts;
using Search.Querying;

namespace Search.Cli.Checks;

/// <summary>Asks an index the queries of tests, and tells which expectations do not hold.</summary>
internal sealed class QueryTestRun(PostIndex index, SearchOptions options, QueryTestSource source)
{
    /// <summary>One diagnostic for each expectation that does not hold, in the order of the tests.</summary>
    public IReadOnlyList<Diagnostic> Run(IReadOnlyList<QueryTest> tests, CancellationToken cancellation) =>
        [.. InParallel.Select(tests, test => FaultsOf(test, cancellation), cancellation).SelectMany(faults => faults)];

    private Diagnostic[] FaultsOf(QueryTest test, CancellationToken cancellation) =>
    [
        .. from expectation in test.Expectations
           let fault = FaultOf(test.Query, expectation, cancellation)
           where fault is not null
           select new Diagnostic(
               fault.Id, fault.Severity, test.File, expectation.Position.Line, expectation.Position.Column, fault.Message, fault.Remedy),
    ];

    private Fault? FaultOf(string query, Expectation expectation, CancellationToken cancellation)
    {
        switch (expectation)
        {
            case FoundWithin expected:
                PostExplanation found = index.Explain(query, expected.Path, options, cancellation);
                return found switch
                {
                    // A draft promises for the day it is published; a test file names what it means.
                    { Title: null } when source == QueryTestSource.Posts => new Fault(
                        $"The post is not in the index, so that its promise to be found by \"{query}\" was not checked",
                        "Build the index again, unless the post is left out on purpose",
                        CheckDiagnosticIds.PromiseUnchecked,
                        DiagnosticSeverity.Note),
                    { Title: null } => Failed(
                        $"\"{query}\" cannot find {expected.Path}: the index has no such post",
                        "Write the path as `search query --format json` names it, or build the index again"),
                    { Rank: null } => Failed($"\"{query}\" does not find {expected.Path}: {found.Summary}", RemedyOf(found)),
                    { Rank: { } rank } when rank > expected.Within => Failed(
                        $"\"{query}\" finds {expected.Path} at rank {rank} of {found.Total}, not within the first {expected.Within}", RemedyOf(found)),
                    _ => null,
                };
            case NotFound absent:
                PostExplanation lost = index.Explain(query, absent.Path, options, cancellation);
                // A post that is listed for some of the words is not what was asked for.
                return lost.Match is null or MatchArrangement.Most ? null : Failed(
                    $"\"{query}\" finds {absent.Path} at rank {lost.Rank} of {lost.Total}, and must not",
                    $"See by what with: {ShellText.Explain(query, absent.Path)}");
            default:
                int expectedTotal = ((FoundInTotal)expectation).Posts;
                int total = index.Search(query, options with { Limit = 0 }, cancellation).Total;
                return total == expectedTotal ? null : Failed(
                    $"\"{query}\" finds {total} in total, not {expectedTotal}", $"See which with: search query --format paths -- {ShellText.Quote(query)}");
        }
    }

    private static string RemedyOf(PostExplanation found) =>
        $"Bring the words into the post's title, tags or headings, or correct what is expected; {ShellText.Explain(found.Query, found.Path)} shows what each word adds";

    private Fault Failed(string message, string remedy) => new(
        message, remedy, source == QueryTestSource.Posts ? CheckDiagnosticIds.PromiseBroken : CheckDiagnosticIds.QueryTestFailed, DiagnosticSeverity.Error);

    private sealed record Fault(string Message, string Remedy, string Id, DiagnosticSeverity Severity);
}
