using System.CommandLine;
using System.Runtime;
using Search.Cli.Output;
using Search.Cli.Output.Diagnostics;
using Search.Indexing;
using Search.Posts;
using Search.Querying;

namespace Search.Cli.Verbs;

/// <summary><c>search query</c>: ranked posts for a question, or for many.</summary>
internal static class QueryVerb
{
    public static Command Create(Terminal terminal, CommonOptions common)
    {
        var words = new Argument<string[]>("QUERY") { Arity = ArgumentArity.ZeroOrMore, Description = "The question: words, prefix*, \"as written\", -exclusions, OR, ( ), tag: category: author: title: path: date: after: before: sort:" };
        var posts = new Option<string?>("--posts") { Description = "Bring the index up to date with this folder first.", HelpName = "DIR" };
        var limit = new Option<int>("--limit") { Description = "Hits shown.", HelpName = "N", DefaultValueFactory = _ => 10 };
        var offset = new Option<int>("--offset") { Description = "Hits passed over.", HelpName = "N" };
        NumberOption.AtLeast(limit, 0);
        NumberOption.AtLeast(offset, 0);
        var sort = new Option<string?>("--sort") { Description = "relevance (the default), newest or oldest; by date, posts that lack words are listed only where none has all.", HelpName = "ORDER" };
        sort.AcceptOnlyFromAmong("relevance", "newest", "oldest");
        var tier = new Option<string?>("--tier") { Description = "The weakest spelling shown: exact, inflected, variant, reading, substring or fuzzy (one letter differs, the default).", HelpName = "TIER" };
        tier.AcceptOnlyFromAmong("exact", "inflected", "variant", "reading", "substring", "fuzzy");
        var match = new Option<string?>("--match") { Description = "The loosest arrangement shown: phrase (as typed), near (in one sentence), all (somewhere) or most (words may be missing, the default).", HelpName = "MATCH" };
        match.AcceptOnlyFromAmong("phrase", "near", "all", "most");
        var facets = new Option<string?>("--facets") { Description = "Count the posts listed by tags, categories, author, year, tier (separated by commas).", HelpName = "LIST" };
        var explain = new Option<bool>("--explain") { Description = "Say how the question was read." };
        var batch = new Option<string?>("--batch") { Description = "Read questions from a file (- for standard input), a line each: id, TAB, query.", HelpName = "FILE" };
        Option<string> format = FormatOption.Create("text", "json", "jsonl", "trec", "paths", "vimgrep");

        var verb = new Command("query", "Finds posts, the best first.")
        {
            words, posts, limit, offset, sort, tier, match, facets, explain, batch, format,
        };
        verb.SetAction((arguments, cancellation) =>
        {
            string[] question = arguments.GetValue(words) ?? [];
            string? file = arguments.GetValue(batch);
            if (question.Length == 0 && file is null)
            {
                throw new CommandFailure("nothing to search for; give words, as in `search query 全文検索`, or --batch FILE");
            }

            TimeProvider clock = common.ClockOf(arguments);
            string index = arguments.GetValue(common.Index)!;
            if (arguments.GetValue(posts) is { } folder)
            {
                BuildFirst(folder, index, clock, terminal, arguments.GetValue(common.Quiet), cancellation);
            }

            if (file is null)
            {
                // One answer needs little memory, and the process ends with it: collecting would only make it later.
                GCSettings.LatencyMode = GCLatencyMode.LowLatency;
            }

            var options = new SearchOptions
            {
                Limit = arguments.GetValue(limit),
                Offset = arguments.GetValue(offset),
                Sort = arguments.GetValue(sort) is { } order ? Enum.Parse<SortOrder>(order, ignoreCase: true) : null,
                WeakestTier = arguments.GetValue(tier) is { } weakest ? Enum.Parse<MatchTier>(weakest, ignoreCase: true) : null,
                LoosestMatch = arguments.GetValue(match) is { } loosest ? Enum.Parse<MatchArrangement>(loosest, ignoreCase: true) : null,
                MostSnippets = arguments.GetValue(format) is "paths" or "trec" ? 0 : SearchOptions.Default.MostSnippets,
                Facets = arguments.GetValue(facets)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
                Clock = clock,
            };
            return Task.FromResult(Answer(
                index,
                file is null ? [new Question(null, string.Join(' ', question))] : Questions(file),
                options,
                opened => HitWriter.Create(arguments.GetValue(format)!, terminal, new PostPaths(opened.Manifest.Roots), arguments.GetValue(explain)),
                cancellation));
        });
        return verb;
    }

    private static int Answer(
        string folder, IEnumerable<Question> questions, SearchOptions options, Func<PostIndex, HitWriter> writerFor, CancellationToken cancellation) =>
        BuiltIndex.Ask(folder, index =>
        {
            HitWriter writer = writerFor(index);
            bool found = false;
            foreach (Question question in questions)
            {
                PostPage page = index.Search(question.Text, options, cancellation);
                writer.Write(page, question.Id);
                found |= page.Total + page.Partial > 0;
            }

            return found ? ExitCode.Done : ExitCode.NothingFound;
        });

    private static void BuildFirst(string folder, string index, TimeProvider clock, Terminal terminal, bool quiet, CancellationToken cancellation)
    {
        SiteFiles site = BuildRun.ReadSite(index, [folder]);
        var options = new BuildOptions
        {
            IndexFolder = index,
            Roots = site.Roots,
            Site = site.Settings,
            SiteDiagnostics = site.Diagnostics,
            Clock = clock.GetUtcNow(),
        };
        BuildReport report = BuildRun.Run(options, terminal, quiet, cancellation);
        // Notes are for `build`; here they would stand between a person and the answer.
        TextDiagnostics.Write(terminal.Error, report.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Note), PostPaths.OfBuild(options.Roots), terminal.ErrorHasColor);
        if (!quiet)
        {
            BuildRun.WriteSummary(terminal.Error, report, index);
        }
    }

    private static IEnumerable<Question> Questions(string file)
    {
        using TextReader input = OpenBatch(file);
        int number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0)
            {
                throw new CommandFailure($"{file}:{number}:1: no question; write an id, a TAB and the query");
            }

            yield return new Question(line[..tab], line[(tab + 1)..]);
        }
    }

    private static TextReader OpenBatch(string file)
    {
        try
        {
            return file == "-" ? Terminal.OpenInput() : new StreamReader(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(problem.Message);
        }
    }

    private sealed record Question(string? Id, string Text);
}
