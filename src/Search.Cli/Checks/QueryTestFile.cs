using System.Globalization;
using Search.Posts;

namespace Search.Cli.Checks;

/// <summary>Reads a file of query tests. A mistake in it stops the run: a test that is passed over would look as if it held.</summary>
internal sealed class QueryTestFile
{
    // What the first page shows; the same as for search_queries in front matter.
    private const int DefaultWithin = 10;

    private static readonly string[] TestKeys = ["query", "expect", "absent", "total"];
    private static readonly string[] PostKeys = ["path", "within"];

    private readonly string _path;
    private readonly PostPaths _posts;

    private QueryTestFile(string path, PostPaths posts) => (_path, _posts) = (path, posts);

    /// <summary>The tests of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="posts">Turns posts that are given as files into their names in the index.</param>
    /// <exception cref="CommandFailure">The file cannot be read, or says something that is no test.</exception>
    public static IReadOnlyList<QueryTest> Read(string path, PostPaths posts)
    {
        string yaml;
        try
        {
            yaml = File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{path}:1:1: the file of query tests cannot be read: {problem.Message}");
        }

        DataNode? root = DataFile.Read(yaml, path, out IReadOnlyList<Diagnostic> diagnostics);
        var file = new QueryTestFile(path, posts);
        if (diagnostics is [var first, ..])
        {
            throw file.Mistake(new SourcePosition(first.Line, first.Column), first.Message.TrimEnd('.'));
        }

        return root is { Items.Count: > 0 }
            ? [.. root.Items.Select(file.Test)]
            : throw file.Mistake(root?.Position ?? new SourcePosition(1, 1), "a file of query tests is a list of maps with query: and expect:");
    }

    private QueryTest Test(DataNode node)
    {
        CheckKeys(node, TestKeys, "a test is a map with query: and expect:, absent: or total:");
        if (node.Find("query") is not { Text: { } query } || string.IsNullOrWhiteSpace(query))
        {
            throw Mistake(node.Position, "a test has a query:, which is a text");
        }

        List<Expectation> expectations =
        [
            .. Listed(node, "expect").Select(Expected),
            .. Listed(node, "absent").Select(post => new NotFound(PathOf(post, "absent: takes paths of posts"), post.Position)),
        ];
        if (node.Find("total") is { } total)
        {
            expectations.Add(new FoundInTotal(Number(total, least: 0), total.Position));
        }

        return expectations.Count > 0
            ? new QueryTest(_path, query.Trim(), expectations)
            : throw Mistake(node.Position, "the test expects nothing; give expect:, absent: or total:");
    }

    private FoundWithin Expected(DataNode post)
    {
        const string Form = "expect: takes paths of posts, or maps with path: and within:";
        if (post.Entries is null)
        {
            return new FoundWithin(PathOf(post, Form), DefaultWithin, post.Position);
        }

        CheckKeys(post, PostKeys, Form);
        string path = PathOf(post.Find("path") ?? throw Mistake(post.Position, Form), Form);
        return new FoundWithin(path, post.Find("within") is { } within ? Number(within, least: 1) : DefaultWithin, post.Position);
    }

    /// <summary>A list, or one thing that needs no list.</summary>
    private IReadOnlyList<DataNode> Listed(DataNode test, string key)
    {
        DataNode? node = test.Find(key);
        return node switch
        {
            null => [],
            { IsMissing: true } or { Items.Count: 0 } => throw Mistake(node.Position, $"{key}: names no post"),
            { Items: { } items } => items,
            _ => [node],
        };
    }

    private string PathOf(DataNode node, string form) =>
        node is { Text: { } path, IsMissing: false } && !string.IsNullOrWhiteSpace(path) ? _posts.PostPathOf(path) : throw Mistake(node.Position, form);

    private int Number(DataNode node, int least) =>
        int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least
            ? number
            : throw Mistake(node.Position, $"a whole number from {least} stands here");

    private void CheckKeys(DataNode node, string[] known, string form)
    {
        if (node.Entries is null)
        {
            throw Mistake(node.Position, form);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (DataEntry entry in node.Entries)
        {
            if (!known.Contains(entry.Key, StringComparer.Ordinal))
            {
                throw Mistake(entry.Position, $"there is no key {entry.Key}; there are {string.Join(", ", known)}");
            }

            if (!seen.Add(entry.Key))
            {
                throw Mistake(entry.Position, $"the key {entry.Key} occurs twice");
            }
        }
    }

    private CommandFailure Mistake(SourcePosition at, string message) => new($"{_path}:{at.Line}:{at.Column}: {message}; correct the line (docs/query-tests.md has the form)");
}
