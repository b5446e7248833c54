using System.Text.Json;
using Search.Cli.Output;
using Search.Cli.Output.Diagnostics;
using Search.Posts;

namespace Search.Cli.Checks;

/// <summary>What checks found, as the site wants it judged.</summary>
internal sealed class CheckReport
{
    private readonly int _checks;
    private readonly IReadOnlyList<Diagnostic> _diagnostics;

    /// <param name="checks">How many things were checked.</param>
    /// <param name="diagnostics">What did not hold.</param>
    /// <param name="site">The site, whose settings give severities.</param>
    public CheckReport(int checks, IEnumerable<Diagnostic> diagnostics, SiteSettings site)
    {
        _checks = checks;
        _diagnostics = [.. diagnostics.Select(site.Judge).OfType<Diagnostic>()];
    }

    /// <summary>How many checks failed; notes are no failures.</summary>
    public int Failed => _diagnostics.Count(diagnostic => diagnostic.Severity != DiagnosticSeverity.Note);

    /// <summary>Prints the diagnostics and, unless quiet, the summary.</summary>
    /// <returns>The exit code.</returns>
    public int Write(Terminal terminal, string format, PostPaths paths, string summary, bool quiet)
    {
        switch (format)
        {
            case "json":
                terminal.Output.WriteLine(JsonSerializer.Serialize(CheckDocument.Of(_checks, Failed, _diagnostics), CommandJson.Readable.CheckDocument));
                break;
            case "github":
                GitHubAnnotations.Write(terminal.Output, _diagnostics, paths);
                break;
            case "sarif":
                SarifLog.Write(terminal.Output, _diagnostics, paths);
                break;
            default:
                TextDiagnostics.Write(terminal.Output, _diagnostics.Where(d => !quiet || d.Severity != DiagnosticSeverity.Note), paths, terminal.OutputHasColor);
                break;
        }

        if (!quiet)
        {
            (format == "text" ? terminal.Output : terminal.Error).WriteLine($"{summary}: {(Failed == 0 ? "all hold" : $"{Failed} failed")}");
        }

        return Failed == 0 ? ExitCode.Done : ExitCode.NothingFound;
    }
}
