using System.Text.Json.Serialization;

namespace Search.Querying;

/// <summary>A post that was found.</summary>
public sealed record PostHit
{
    /// <summary>The place among all hits, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The path relative to the posts' root, with <c>/</c>; with several roots it begins with the root folder's name.</summary>
    public required string Path { get; init; }

    /// <summary>The line of the first match in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column of the first match in UTF-16 units, from 1.</summary>
    [JsonIgnore]
    public int Column { get; init; } = 1;

    /// <summary>The address that the site gives the post, where it is known.</summary>
    public required string? Url { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What of <see cref="Title"/> matched.</summary>
    [JsonIgnore]
    public IReadOnlyList<Highlight> TitleHighlights { get; init; } = [];

    /// <summary>The date in the site's time zone, where the post has one.</summary>
    public required DateTimeOffset? Date { get; init; }

    /// <summary>The tags as written.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The categories as written.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The author, where the post names one.</summary>
    public required string? Author { get; init; }

    /// <summary>The score; comparable only within one page.</summary>
    public required double Score { get; init; }

    /// <summary>How closely the post matches.</summary>
    public required MatchTier Tier { get; init; }

    /// <summary>How the words of the question stand in the post.</summary>
    public required MatchArrangement Match { get; init; }

    /// <summary>The anchor of the nearest heading at or above the first snippet.</summary>
    public required string? Anchor { get; init; }

    /// <summary>The words of the question that the post has not, as typed; none where <see cref="Match"/> is not <see cref="MatchArrangement.Most"/>.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The passages that show the match, the best first.</summary>
    public required IReadOnlyList<Snippet> Snippets { get; init; }
}
