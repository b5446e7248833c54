using System.Text.Json.Serialization;

namespace Search.Querying;

/// <summary>The answer to a question: one page of hits and what is known of all of them.</summary>
public sealed record PostPage
{
    /// <summary>The question as it was given.</summary>
    public required string Query { get; init; }

    /// <summary>How the question was read, in words: Japanese where the question has Japanese letters, else English.</summary>
    public required string Interpretation { get; init; }

    /// <summary>How many posts have all that was asked, the pages before and after this one included.</summary>
    public required int Total { get; init; }

    /// <summary>How many posts are listed besides, which lack some of the words.</summary>
    public required int Partial { get; init; }

    /// <summary>How many of all posts listed are of each tier, indexed by <see cref="MatchTier"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> TotalsByTier { get; init; } = new int[6];

    /// <summary>The time the search took, in milliseconds.</summary>
    public required double TookMs { get; init; }

    /// <summary>The hits of this page.</summary>
    public required IReadOnlyList<PostHit> Hits { get; init; }

    /// <summary>The facets that were asked for; each one's values with the most frequent first.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets { get; init; }

    /// <summary>Questions that may have been meant, at most three, the best first; none of them was asked.</summary>
    public required IReadOnlyList<string> Suggestions { get; init; }

    /// <summary>What to say to people before <see cref="Suggestions"/>, in the language of the question; empty where there can be none.</summary>
    [JsonIgnore]
    public string SuggestionsHeading { get; init; } = "";
}
