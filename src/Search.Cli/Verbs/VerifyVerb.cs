using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Search.Cli.Output;
using Search.Indexing;
using Search.Indexing.Verification;

namespace Search.Cli.Verbs;

/// <summary><c>search verify</c>: reads every byte of the index, and compares it with the posts where a path is given.</summary>
internal static class VerifyVerb
{
    public static Command Create(Terminal terminal, CommonOptions common)
    {
        var path = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Folders of posts: also say which are missing from the index, stale, or gone." };
        Option<string> format = FormatOption.Create("text", "json");
        var verb = new Command("verify", "Reads every byte of the index and checks it against its manifest and, given PATH, against the posts.") { path, format };
        verb.SetAction((arguments, cancellation) =>
        {
            VerificationReport report;
            try
            {
                report = IndexVerifier.Verify(arguments.GetValue(common.Index)!, arguments.GetValue(path) ?? [], cancellation);
            }
            catch (Exception problem) when (problem is IndexingException or IOException or UnauthorizedAccessException)
            {
                throw new CommandFailure(problem.Message);
            }

            if (arguments.GetValue(format) == "json")
            {
                terminal.Output.WriteLine(JsonSerializer.Serialize(VerificationDocument.Of(report), CommandJson.Readable.VerificationDocument));
            }
            else
            {
                WriteText(terminal.Output, report);
            }

            bool noIndex = report.Findings.Any(finding => finding.Kind == FindingKind.NoIndex);
            return Task.FromResult(noIndex ? ExitCode.Failed : report.IsSound ? ExitCode.Done : ExitCode.NothingFound);
        });
        return verb;
    }

    private static void WriteText(TextWriter output, VerificationReport report)
    {
        foreach (Finding finding in report.Findings)
        {
            output.WriteLine(SafeText.Line(finding.ToString()));
        }

        output.WriteLine(report.IsSound
            ? string.Create(CultureInfo.InvariantCulture, $"sound: {report.Posts} posts, {report.Files} files, {report.Bytes} bytes read")
            : string.Create(CultureInfo.InvariantCulture, $"{report.Findings.Count} findings"));
    }
}
