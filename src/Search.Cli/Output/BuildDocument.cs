using Search.Indexing;
using Search.Posts;
using Search.Schema;

namespace Search.Cli.Output;

/// <summary>The document that <c>build --format json</c> prints.</summary>
internal sealed record BuildDocument(
    int Posts, int Added, int Changed, int Deleted, int Unchanged, LeftOut LeftOut, IReadOnlyList<BuildDiagnostic> Diagnostics)
{
    public static BuildDocument Of(BuildReport report) => new(
        report.Posts, report.Added, report.Changed, report.Deleted, report.Unchanged, report.LeftOut,
        [.. report.Diagnostics.Select(BuildDiagnostic.Of)]);
}

/// <summary>One diagnostic of <see cref="BuildDocument"/>; the path is relative to the posts' root.</summary>
internal sealed record BuildDiagnostic(string Id, string Severity, string Path, int Line, int Column, string Message, string Remedy)
{
    public static BuildDiagnostic Of(Diagnostic d) =>
        new(d.Id, Output.Diagnostics.TextDiagnostics.Severity(d.Severity), d.Path, d.Line, d.Column, d.Message, d.Remedy);
}
