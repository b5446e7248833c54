using Search.Posts;

namespace Search.Cli.Output.Diagnostics;

/// <summary>One line a diagnostic: <c>path:line:column: severity: what is wrong; what to do [id]</c>.</summary>
internal static class TextDiagnostics
{
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics, PostPaths paths, bool color)
    {
        foreach (Diagnostic d in diagnostics)
        {
            string severity = Severity(d.Severity);
            output.WriteLine(
                $"{SafeText.Line(paths.Open(d.Path))}:{d.Line}:{d.Column}: {(color ? Colored(d.Severity, severity) : severity)}: {SafeText.Line(Sentence(d))} [{d.Id}]");
        }
    }

    /// <summary>The message and the remedy as one sentence.</summary>
    public static string Sentence(Diagnostic d) => $"{d.Message.TrimEnd('.', '。')}; {d.Remedy.TrimEnd('.', '。')}";

    /// <summary>The severity's name in every format.</summary>
    public static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static string Colored(DiagnosticSeverity severity, string text) => severity switch
    {
        DiagnosticSeverity.Error => $"\e[31m{text}\e[0m",
        DiagnosticSeverity.Warning => $"\e[33m{text}\e[0m",
        _ => $"\e[36m{text}\e[0m",
    };
}
