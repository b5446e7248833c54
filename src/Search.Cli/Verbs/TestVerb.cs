using System.CommandLine;
using Search.Cli.Checks;
using Search.Indexing;
using Search.Posts;
using Search.Querying;
using Search.Schema;

namespace Search.Cli.Verbs;

/// <summary><c>search test</c>: asks the queries of test files, or those that the posts promise, and compares the ranks.</summary>
internal static class TestVerb
{
    public static Command Create(Terminal terminal, CommonOptions common)
    {
        var file = new Argument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "YAML files of query tests; without any, the search_queries of the posts." };
        Option<string> format = FormatOption.Create("text", "json", "github", "sarif");
        var verb = new Command("test", "Asks queries with expected posts and ranks, from YAML files or from the posts' front matter.") { file, format };
        verb.SetAction((arguments, cancellation) => Task.FromResult(BuiltIndex.Ask(arguments.GetValue(common.Index)!, index =>
        {
            IReadOnlyList<ManifestRoot> roots = index.Manifest.Roots;
            string[] files = arguments.GetValue(file) ?? [];
            QueryTestSource source = files.Length == 0 ? QueryTestSource.Posts : QueryTestSource.File;
            SiteFiles site = BuildRun.ReadSite(arguments.GetValue(common.Index)!, [.. roots.Select(root => root.Folder)]);
            QueryTest[] tests = source == QueryTestSource.Posts
                ? [.. PostsOfIndex.Read(roots, site, PromisesOf, cancellation)]
                : [.. files.SelectMany(path => QueryTestFile.Read(path, new PostPaths(roots)))];
            var options = new SearchOptions { Clock = common.ClockOf(arguments) };
            var run = new QueryTestRun(index, options, source);
            int checks = tests.Sum(test => test.Expectations.Count);
            return new CheckReport(checks, run.Run(tests, cancellation), site.Settings).Write(
                terminal,
                arguments.GetValue(format)!,
                // A test file is named from the current folder, a post from its root.
                new PostPaths(source == QueryTestSource.Posts ? roots : []),
                $"{checks} {(source == QueryTestSource.Posts ? "promises" : "expectations")} of {tests.Length} queries",
                arguments.GetValue(common.Quiet));
        })));
        return verb;
    }

    private static IReadOnlyList<QueryTest> PromisesOf(string path, Post post) =>
        [.. post.PromisedQueries.Select(promise => new QueryTest(path, promise.Query, [new FoundWithin(path, promise.Within, promise.Position)]))];
}
