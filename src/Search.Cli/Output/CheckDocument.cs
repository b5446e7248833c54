using Search.Posts;

namespace Search.Cli.Output;

/// <summary>The document that <c>test --format json</c> and <c>lint --format json</c> print.</summary>
internal sealed record CheckDocument(int Checks, int Failed, IReadOnlyList<BuildDiagnostic> Diagnostics)
{
    public static CheckDocument Of(int checks, int failed, IReadOnlyList<Diagnostic> diagnostics) => new(
        checks, failed, [.. diagnostics.Select(BuildDiagnostic.Of)]);
}
