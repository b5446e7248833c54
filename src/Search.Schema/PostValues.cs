namespace Search.Schema;

/// <summary>What a list of hits shows of a post; one packed doc value, see <see cref="PostValuesReader"/>.</summary>
public sealed record PostValues
{
    /// <summary>The path from the posts' root, with <c>/</c>; with several roots it starts with the root folder's name.</summary>
    public required string Path { get; init; }

    /// <summary>The title as written.</summary>
    public required string Title { get; init; }

    /// <summary>The line of the title in the file, from 1.</summary>
    public int TitleLine { get; init; } = 1;

    /// <summary>The column of the title in UTF-16 units, from 1.</summary>
    public int TitleColumn { get; init; } = 1;

    /// <summary>The instant of the post in the site's time zone; null where the post has no date.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The address that the site gives the post, where it is known.</summary>
    public string? Url { get; init; }

    /// <summary>The layout, where one is named.</summary>
    public string? Layout { get; init; }

    /// <summary>The author as written.</summary>
    public string? Author { get; init; }

    /// <summary>The reading time in minutes.</summary>
    public int? ReadingTime { get; init; }

    /// <summary>The tags as written.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The categories as written.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Other names of the post, by which it is found as by its tags.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
