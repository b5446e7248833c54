using Search.Posts;

namespace Search.Cli.Output.Diagnostics;

/// <summary>GitHub's workflow commands: each diagnostic becomes an annotation on its line.</summary>
/// <remarks>Syntax and escapes: docs.github.com, "Workflow commands for GitHub Actions".</remarks>
internal static class GitHubAnnotations
{
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics, PostPaths paths)
    {
        foreach (Diagnostic d in diagnostics)
        {
            string command = d.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "notice" };
            output.WriteLine(
                $"::{command} file={Property(paths.Open(d.Path))},line={d.Line},col={d.Column},title={Property(d.Id)}::{Data(TextDiagnostics.Sentence(d))}");
        }
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
