namespace Search.Querying;

/// <summary>What is wanted of a search.</summary>
public sealed record SearchOptions
{
    /// <summary>Ten hits by relevance, no facets, now.</summary>
    public static SearchOptions Default { get; } = new();

    /// <summary>How many hits the page holds at most; at least 0.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>How many hits are skipped; at least 0.</summary>
    public int Offset { get; init; }

    /// <summary>The order of hits; null leaves it to the question (<c>sort:</c>), else relevance.</summary>
    public SortOrder? Sort { get; init; }

    /// <summary>The weakest tier shown; null shows all.</summary>
    public MatchTier? WeakestTier { get; init; }

    /// <summary>
    /// The loosest arrangement shown. Null shows all by relevance; in the order of dates it shows the posts that have every word, where
    /// there are any.
    /// </summary>
    public MatchArrangement? LoosestMatch { get; init; }

    /// <summary>How many passages of a hit are shown at most; 0 reads no text.</summary>
    public int MostSnippets { get; init; } = 2;

    /// <summary>The facets wanted: any of <c>tags</c>, <c>categories</c>, <c>author</c>, <c>year</c>, <c>tier</c>; others stay empty.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>The moment that ranking and relative dates take as now; null for the clock of <see cref="Clock"/>.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>The clock used where <see cref="Now"/> is null.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal DateTimeOffset Moment => Now ?? Clock.GetUtcNow();
}
