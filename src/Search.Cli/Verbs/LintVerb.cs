using System.CommandLine;
using Search.Cli.Checks;
using Search.Indexing;
using Search.Querying;
using Search.Schema;

namespace Search.Cli.Verbs;

/// <summary><c>search lint --findability</c>: can each post be found by its own title, tags and headings?</summary>
internal static class LintVerb
{
    public static Command Create(Terminal terminal, CommonOptions common)
    {
        var findability = new Option<bool>("--findability") { Description = "Ask for each post by its own title, tags and headings." };
        var limit = new Option<int>("--limit") { Description = "How far down a post may be.", HelpName = "N", DefaultValueFactory = _ => 10 };
        NumberOption.AtLeast(limit, 1);
        Option<string> format = FormatOption.Create("text", "json", "github", "sarif");
        var verb = new Command("lint", "Checks whether each post can be found by its own title, tags and headings.") { findability, limit, format };
        verb.Validators.Add(result =>
        {
            if (!result.GetValue(findability))
            {
                result.AddError("lint needs to be told what to check: --findability");
            }
        });
        verb.SetAction((arguments, cancellation) => Task.FromResult(BuiltIndex.Ask(arguments.GetValue(common.Index)!, index =>
        {
            IReadOnlyList<ManifestRoot> roots = index.Manifest.Roots;
            SiteFiles site = BuildRun.ReadSite(arguments.GetValue(common.Index)!, [.. roots.Select(root => root.Folder)]);
            FindabilityClaim[] claims = [.. PostsOfIndex.Read(roots, site, FindabilityClaim.Of, cancellation)];
            var options = new SearchOptions { Clock = common.ClockOf(arguments) };
            FindabilityResult result = new Findability(index, options, arguments.GetValue(limit)).Check(claims, cancellation);
            return new CheckReport(result.Claims, result.Faults, site.Settings).Write(
                terminal,
                arguments.GetValue(format)!,
                new PostPaths(roots),
                $"{result.Claims} titles, tags and headings of {result.Posts} posts",
                arguments.GetValue(common.Quiet));
        })));
        return verb;
    }
}
