namespace Search.Posts;

/// <summary>What the reader of posts must know of the site.</summary>
public sealed record PostReaderOptions
{
    /// <summary>The site's time zone, an identifier of the IANA time zone database; it decides the day of a post and the zone of dates that name none.</summary>
    public string TimeZone { get; init; } = "Asia/Tokyo";
}
