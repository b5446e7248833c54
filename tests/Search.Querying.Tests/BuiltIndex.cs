using Search.Indexing;

namespace Search.Querying.Tests;

/// <summary>An index of posts written to a folder of its own; both go when it is disposed.</summary>
internal sealed class BuiltIndex : IDisposable
{
    public static readonly DateTimeOffset Clock = new(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(9));

    private readonly string _folder;

    public BuiltIndex(params (string Path, string Text)[] posts)
        : this(posts, synonyms: null)
    {
    }

    public BuiltIndex((string Path, string Text)[] posts, string? synonyms)
    {
        _folder = Directory.CreateTempSubdirectory("search-querying-").FullName;
        string root = Path.Combine(_folder, "posts");
        foreach ((string path, string text) in posts)
        {
            string file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        if (synonyms is not null)
        {
            Directory.CreateDirectory(Path.Combine(_folder, "index"));
            File.Copy(synonyms, Path.Combine(_folder, "index", "synonyms.txt"));
        }

        Build(root);
        Index = PostIndex.Open(Path.Combine(_folder, "index"));
    }

    public PostIndex Index { get; }

    /// <summary>The index opened once more, for other weights.</summary>
    public PostIndex Open() => PostIndex.Open(Path.Combine(_folder, "index"));

    public PostPage Search(string query, SearchOptions? options = null) =>
        Index.Search(query, (options ?? SearchOptions.Default) with { Now = Clock });

    public PostExplanation Explain(string query, string path) =>
        Index.Explain(query, path, new SearchOptions { Now = Clock }, TestContext.Current.CancellationToken);

    public PostPage? Related(string path) => Index.Related(path, new SearchOptions { Now = Clock }, TestContext.Current.CancellationToken);

    /// <summary>The paths found, in order.</summary>
    public string[] Paths(string query) => [.. Search(query, new SearchOptions { Limit = 1000 }).Hits.Select(hit => hit.Path)];

    public static string Post(string title, string body, string date = "2025-01-01 00:00:00 +0900", string more = "") =>
        $"---\ntitle: {title}\ndate: {date}\n{more}---\n{body}\n";

    public void Dispose()
    {
        Index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Build(string root) => new IndexBuilder(new BuildOptions
    {
        IndexFolder = Path.Combine(_folder, "index"),
        Roots = [root],
        Clock = Clock,
        Mode = BuildMode.Full,
        Threads = 1,
    }).Build(null, TestContext.Current.CancellationToken);
}
