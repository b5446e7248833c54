using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Search.Cli.Output;
using Search.Querying;

namespace Search.Cli.Verbs;

/// <summary><c>search suggest</c>: completes what was typed, in kanji, kana or rōmaji.</summary>
internal static class SuggestVerb
{
    public static Command Create(Terminal terminal, CommonOptions common)
    {
        var prefix = new Argument<string[]>("PREFIX") { Arity = ArgumentArity.OneOrMore, Description = "What was typed so far." };
        var limit = new Option<int>("--limit") { Description = "Completions shown.", HelpName = "N", DefaultValueFactory = _ => 10 };
        NumberOption.AtLeast(limit, 0);
        Option<string> format = FormatOption.Create("text", "json");
        var verb = new Command("suggest", "Completes what was typed from titles, tags and terms.") { prefix, limit, format };
        verb.SetAction(arguments => BuiltIndex.Ask(arguments.GetValue(common.Index)!, index =>
        {
            IReadOnlyList<Suggestion> suggestions = index.Suggest(string.Join(' ', arguments.GetValue(prefix)!), arguments.GetValue(limit));
            if (arguments.GetValue(format) == "json")
            {
                terminal.Output.WriteLine(JsonSerializer.Serialize(suggestions, PostJson.Readable.IReadOnlyListSuggestion));
            }
            else
            {
                foreach (Suggestion suggestion in suggestions)
                {
                    terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{SafeText.Line(suggestion.Text)}\t{suggestion.Kind.ToString().ToLowerInvariant()}\t{suggestion.Posts}"));
                }
            }

            return suggestions.Count > 0 ? ExitCode.Done : ExitCode.NothingFound;
        }));
        return verb;
    }
}
