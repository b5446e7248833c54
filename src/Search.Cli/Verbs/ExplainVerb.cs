using System.CommandLine;
using System.Text.Json;
using Search.Cli.Output;
using Search.Querying;

namespace Search.Cli.Verbs;

/// <summary><c>search explain</c>: why a post has its rank for a question, or at which step it was lost.</summary>
internal static class ExplainVerb
{
    public static Command Create(Terminal terminal, CommonOptions common)
    {
        var query = new Argument<string>("QUERY") { Description = "The question, as one argument." };
        var path = new Argument<string>("PATH") { Description = "The post, as hits name it or as a file." };
        Option<string> format = FormatOption.Create("text", "json");
        var verb = new Command("explain", "Says why this post has its rank for the question, or at which step it was lost.") { query, path, format };
        verb.SetAction((arguments, cancellation) => Task.FromResult(BuiltIndex.Ask(arguments.GetValue(common.Index)!, index =>
        {
            string post = new PostPaths(index.Manifest.Roots).PostPathOf(arguments.GetValue(path)!);
            var options = new SearchOptions { Clock = common.ClockOf(arguments) };
            PostExplanation explanation = index.Explain(arguments.GetValue(query)!, post, options, cancellation);
            if (explanation.Title is null)
            {
                throw new CommandFailure($"{post} is no post of this index; `search query --format paths` shows how posts are named");
            }

            if (arguments.GetValue(format) == "json")
            {
                terminal.Output.WriteLine(JsonSerializer.Serialize(explanation, PostJson.Readable.PostExplanation));
            }
            else
            {
                ExplanationText.Write(terminal.Output, explanation);
            }

            return explanation.Rank is null ? ExitCode.NothingFound : ExitCode.Done;
        })));
        return verb;
    }
}
