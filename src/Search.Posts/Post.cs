namespace Search.Posts;

/// <summary>A post as its reader sees it, with the place of every piece of text in the file.</summary>
public sealed record Post
{
    /// <summary>The path below the posts' root, with <c>/</c> between its parts.</summary>
    public required string Path { get; init; }

    /// <summary>The title: from the front matter, else the first heading, else the file name; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title stands; line 1, column 1 if it comes from the file name.</summary>
    public SourcePosition TitlePosition { get; init; } = new(1, 1);

    /// <summary>The date in the site's zone, from the front matter, else the file name; null if there is none.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary><c>layout</c> of the front matter.</summary>
    public string? Layout { get; init; }

    /// <summary>The categories in the order given, each once.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The tags in the order given, each once.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Other names of the post, by which it is found as by its tags: <c>aliases</c> of the front matter (Obsidian) that are no addresses.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The authors in the order given, each once.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>All authors as one text, comma and space between them; null if there is none.</summary>
    public string? Author => Authors.Count == 0 ? null : string.Join(", ", Authors);

    /// <summary><c>excerpt</c>, <c>description</c> or <c>summary</c> of the front matter, without markup.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The text in <see cref="Excerpt"/> of links to other pages of the same site, in ascending order and without overlaps.</summary>
    public IReadOnlyList<TextSpan> ExcerptLinks { get; init; } = [];

    /// <summary>Where the excerpt stands; line 1, column 1 if there is none.</summary>
    public SourcePosition ExcerptPosition { get; init; } = new(1, 1);

    /// <summary><c>reading_time</c> of the front matter, in minutes.</summary>
    public int? ReadingTime { get; init; }

    /// <summary>The last part of the address: <c>slug</c> of the front matter, else the file name without date and extension.</summary>
    public required string Slug { get; init; }

    /// <summary>The address that the site gives the post; null where it is not known.</summary>
    public string? Url { get; init; }

    /// <summary>Whether readers of the site do not see the post.</summary>
    public bool IsDraft => DraftReason != DraftReason.None;

    /// <summary>Why readers of the site do not see the post.</summary>
    public DraftReason DraftReason { get; init; }

    /// <summary>The queries that the post promises to answer.</summary>
    public IReadOnlyList<PromisedQuery> PromisedQueries { get; init; } = [];

    /// <summary>The body from top to bottom.</summary>
    public IReadOnlyList<TextBlock> Blocks { get; init; } = [];
}
