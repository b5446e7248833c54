using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Search.Cli.Output;
using Search.Indexing;

namespace Search.Cli.Verbs;

/// <summary><c>search stats</c>: what the index holds.</summary>
internal static class StatsVerb
{
    public static Command Create(Terminal terminal, CommonOptions common)
    {
        Option<string> format = FormatOption.Create("text", "json");
        var verb = new Command("stats", "Shows counts, sizes and versions of the index.") { format };
        verb.SetAction(arguments =>
        {
            try
            {
                IndexStatistics statistics = IndexStatistics.Read(arguments.GetValue(common.Index)!);
                if (arguments.GetValue(format) == "json")
                {
                    terminal.Output.WriteLine(JsonSerializer.Serialize(StatsDocument.Of(statistics), CommandJson.Readable.StatsDocument));
                }
                else
                {
                    WriteText(terminal.Output, statistics);
                }

                return ExitCode.Done;
            }
            catch (Exception problem) when (problem is IndexingException or IOException or UnauthorizedAccessException)
            {
                throw new CommandFailure(problem.Message);
            }
        });
        return verb;
    }

    private static void WriteText(TextWriter output, IndexStatistics s)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"posts        {s.Posts}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"left out     {s.LeftOut.Total} ({s.LeftOut.Draft} drafts, {s.LeftOut.Future} dated in the future, {s.LeftOut.Excluded} excluded)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"other files  {s.OtherFiles}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bytes        {s.Bytes}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  of these   {s.Parts.Terms} terms, {s.Parts.Documents} documents, {s.Parts.Positions} positions, {s.Parts.Bodies} bodies, {s.Parts.Values} values, {s.Parts.Other} other"));
        output.WriteLine($"digest       {s.Digest}");
        output.WriteLine($"fingerprint  {s.Fingerprint}");
        output.WriteLine($"dictionary   {s.Dictionary}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"schema       {s.Schema}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words        {s.Words} from front matter"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"aliases      {s.Aliases} from definitions"));
    }
}
