namespace Search.Schema;

/// <summary>How many posts were left out of the index, by reason; each post has one.</summary>
/// <param name="Draft">Not published: drafts and private posts.</param>
/// <param name="Future">Dated after the clock.</param>
/// <param name="Excluded">Excluded by the site's settings.</param>
public sealed record LeftOut(int Draft, int Future, int Excluded)
{
    /// <summary>Nothing was left out.</summary>
    public static LeftOut None { get; } = new(0, 0, 0);

    /// <summary>All reasons together.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int Total => Draft + Future + Excluded;
}
