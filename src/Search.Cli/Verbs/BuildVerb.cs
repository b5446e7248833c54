using System.CommandLine;
using System.Text.Json;
using Search.Cli.Output;
using Search.Cli.Output.Diagnostics;
using Search.Indexing;
using Search.Posts;

namespace Search.Cli.Verbs;

/// <summary><c>search build</c>: brings the index up to date with the posts.</summary>
internal static class BuildVerb
{
    public static Command Create(Terminal terminal, CommonOptions common)
    {
        var path = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Folders of posts; without any, those of search.yaml or of the index." };
        var full = new Option<bool>("--full") { Description = "Read everything again, also from other folders than before." };
        var strict = new Option<bool>("--strict") { Description = "Publish nothing and exit 1 when a post has an error." };
        var drafts = new Option<bool>("--drafts") { Description = "Take in what is unpublished." };
        var future = new Option<bool>("--future") { Description = "Take in what is dated after the clock." };
        var minPosts = new Option<int?>("--min-posts") { Description = "Publish nothing and exit 1 when there are fewer posts.", HelpName = "N" };
        var threads = new Option<int>("--threads") { Description = "Threads that read and analyze; 0 for one a core.", HelpName = "N" };
        NumberOption.AtLeast(minPosts, 0);
        NumberOption.AtLeast(threads, 0);
        Option<string> format = FormatOption.Create("text", "json", "github", "sarif");

        var verb = new Command("build", "Brings the index up to date with the posts.")
        {
            path, full, strict, drafts, future, minPosts, threads, format,
        };
        verb.SetAction((arguments, cancellation) =>
        {
            string index = arguments.GetValue(common.Index)!;
            bool quiet = arguments.GetValue(common.Quiet);
            SiteFiles site = BuildRun.ReadSite(index, arguments.GetValue(path) ?? []);
            var options = new BuildOptions
            {
                IndexFolder = index,
                Roots = site.Roots,
                Site = site.Settings,
                SiteOfRoots = site.OfRoots,
                SiteDiagnostics = site.Diagnostics,
                Clock = common.ClockOf(arguments).GetUtcNow(),
                Mode = arguments.GetValue(full) ? BuildMode.Full : BuildMode.Incremental,
                Hidden = (arguments.GetValue(drafts) ? HiddenPosts.TakeDrafts : 0) | (arguments.GetValue(future) ? HiddenPosts.TakeFuture : 0),
                Strictness = arguments.GetValue(strict) ? Strictness.FailOnError : Strictness.Lenient,
                MinPosts = arguments.GetValue(minPosts) ?? site.Settings.MinPosts ?? 0,
                Threads = arguments.GetValue(threads),
            };
            BuildReport report = BuildRun.Run(options, terminal, quiet, cancellation);
            Write(report, arguments.GetValue(format)!, index, PostPaths.OfBuild(options.Roots), terminal, quiet);
            return Task.FromResult(report.Outcome is BuildOutcome.Published or BuildOutcome.UpToDate ? ExitCode.Done : ExitCode.NothingFound);
        });
        return verb;
    }

    private static void Write(BuildReport report, string format, string index, PostPaths paths, Terminal terminal, bool quiet)
    {
        switch (format)
        {
            case "json":
                terminal.Output.WriteLine(JsonSerializer.Serialize(BuildDocument.Of(report), CommandJson.Readable.BuildDocument));
                break;
            case "github":
                GitHubAnnotations.Write(terminal.Output, report.Diagnostics, paths);
                break;
            case "sarif":
                SarifLog.Write(terminal.Output, report.Diagnostics, paths);
                break;
            default:
                TextDiagnostics.Write(terminal.Error, report.Diagnostics.Where(d => !quiet || d.Severity == DiagnosticSeverity.Error), paths, terminal.ErrorHasColor);
                break;
        }

        if (!quiet)
        {
            BuildRun.WriteSummary(format == "text" ? terminal.Output : terminal.Error, report, index);
        }
    }
}
