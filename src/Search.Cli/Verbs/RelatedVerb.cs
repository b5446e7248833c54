using System.CommandLine;
using Search.Cli.Output;
using Search.Querying;

namespace Search.Cli.Verbs;

/// <summary><c>search related</c>: posts like a post.</summary>
internal static class RelatedVerb
{
    public static Command Create(Terminal terminal, CommonOptions common)
    {
        var path = new Argument<string>("PATH") { Description = "The post, as hits name it or as a file." };
        var limit = new Option<int>("--limit") { Description = "Posts shown.", HelpName = "N", DefaultValueFactory = _ => 10 };
        NumberOption.AtLeast(limit, 0);
        Option<string> format = FormatOption.Create("text", "json", "jsonl", "trec", "paths", "vimgrep");
        var verb = new Command("related", "Finds posts like this one.") { path, limit, format };
        verb.SetAction((arguments, cancellation) => Task.FromResult(BuiltIndex.Ask(arguments.GetValue(common.Index)!, index =>
        {
            var paths = new PostPaths(index.Manifest.Roots);
            string post = arguments.GetValue(path)!;
            var options = new SearchOptions { Limit = arguments.GetValue(limit), Clock = common.ClockOf(arguments) };
            PostPage page = index.Related(paths.PostPathOf(post), options, cancellation)
                ?? throw new CommandFailure($"{post} is no post of this index; `search query --format paths` shows how posts are named");
            HitWriter.Create(arguments.GetValue(format)!, terminal, paths, explain: false).Write(page, id: null);
            return page.Total + page.Partial > 0 ? ExitCode.Done : ExitCode.NothingFound;
        })));
        return verb;
    }
}
