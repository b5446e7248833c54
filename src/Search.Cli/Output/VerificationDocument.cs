using Search.Indexing.Verification;

namespace Search.Cli.Output;

/// <summary>The document that <c>verify --format json</c> prints.</summary>
internal sealed record VerificationDocument(bool Sound, int Posts, int Files, long Bytes, IReadOnlyList<VerificationFinding> Findings)
{
    public static VerificationDocument Of(VerificationReport report) => new(
        report.IsSound, report.Posts, report.Files, report.Bytes,
        [.. report.Findings.Select(f => new VerificationFinding(Name(f.Kind), f.Path, f.Message, f.Remedy))]);

    private static string Name(FindingKind kind) => kind switch
    {
        FindingKind.NoIndex => "no-index",
        FindingKind.Damaged => "damaged",
        FindingKind.Foreign => "foreign",
        FindingKind.MissingPost => "missing-post",
        FindingKind.StalePost => "stale-post",
        _ => "extra-post",
    };
}

/// <summary>One finding of <see cref="VerificationDocument"/>.</summary>
internal sealed record VerificationFinding(string Kind, string Path, string Message, string Remedy);
