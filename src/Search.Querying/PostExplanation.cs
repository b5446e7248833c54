namespace Search.Querying;

/// <summary>Why a post has its rank for a question, or at which step it was lost.</summary>
public sealed record PostExplanation
{
    /// <summary>The question as it was given.</summary>
    public required string Query { get; init; }

    /// <summary>How it was read, in words.</summary>
    public required string Interpretation { get; init; }

    /// <summary>The post's path.</summary>
    public required string Path { get; init; }

    /// <summary>The post's title; null where the index has no such post.</summary>
    public required string? Title { get; init; }

    /// <summary>The place among all hits, from 1; null where the post is no hit.</summary>
    public required int? Rank { get; init; }

    /// <summary>How many posts are listed.</summary>
    public required int Total { get; init; }

    /// <summary>The post's score; null where it is no hit.</summary>
    public required double? Score { get; init; }

    /// <summary>The post's tier; null where it is no hit.</summary>
    public required MatchTier? Tier { get; init; }

    /// <summary>How the words stand in the post; null where it is no hit.</summary>
    public required MatchArrangement? Match { get; init; }

    /// <summary>The answer in one sentence, in the language of <see cref="Interpretation"/>.</summary>
    public required string Summary { get; init; }

    /// <summary>The parts of the question as this post meets them.</summary>
    public required IReadOnlyList<ExplainedPart> Parts { get; init; }

    /// <summary>The factor for the post's age; null where the index has no such post.</summary>
    public required double? Recency { get; init; }
}
