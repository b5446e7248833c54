using Search.Indexing;
using Search.Posts;

namespace Search.Cli;

/// <summary>Runs a build for <c>build</c> and for <c>query --posts</c>, with a progress bar where one can be seen.</summary>
internal static class BuildRun
{
    /// <summary>What the site's files say.</summary>
    /// <exception cref="CommandFailure">A setting is wrong.</exception>
    public static SiteFiles ReadSite(string index, IReadOnlyList<string> roots)
    {
        try
        {
            return SiteFiles.Read(index, roots);
        }
        catch (IndexingException problem)
        {
            throw new CommandFailure(problem.Message);
        }
    }

    /// <summary>Builds, and returns what was done.</summary>
    /// <exception cref="CommandFailure">The build could not be done; the former index is as it was.</exception>
    public static BuildReport Run(BuildOptions options, Terminal terminal, bool quiet, CancellationToken cancellation)
    {
        try
        {
            using ProgressBar? bar = quiet || !terminal.ErrorIsInteractive ? null : new ProgressBar(terminal.ErrorHasColor);
            return new IndexBuilder(options).Build(bar, cancellation);
        }
        catch (Exception problem) when (problem is IndexingException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(problem.Message);
        }
    }

    /// <summary>What a person wants to know after a build, in one or two lines.</summary>
    public static void WriteSummary(TextWriter output, BuildReport report, string indexFolder)
    {
        output.WriteLine(report.Outcome switch
        {
            BuildOutcome.RefusedForErrors => "nothing was published: a post has an error and --strict was given; the former index is as it was",
            BuildOutcome.RefusedForTooFewPosts => $"nothing was published: {Count(report.Posts, "post")} found, fewer than --min-posts asks for; the former index is as it was",
            _ => $"{Count(report.Posts, "post")} in {indexFolder}: {report.Added} added, {report.Changed} changed, {report.Deleted} deleted, {report.Unchanged} unchanged"
                + (report.FullBecause is null ? "" : $" (built in full: {report.FullBecause.TrimEnd('.')})"),
        });
        if (report.LeftOut.Total > 0)
        {
            output.WriteLine(
                $"left out: {Count(report.LeftOut.Draft, "draft")} (--drafts takes them in), {report.LeftOut.Future} dated in the future (--future), {report.LeftOut.Excluded} excluded by the settings");
        }

        int errors = report.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        int warnings = report.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning);
        int notes = report.Diagnostics.Count - errors - warnings;
        if (report.Diagnostics.Count > 0)
        {
            output.WriteLine($"{Count(errors, "error")}, {Count(warnings, "warning")}, {Count(notes, "note")}");
        }
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
