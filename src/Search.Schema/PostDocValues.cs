namespace Search.Schema;

/// <summary>The names of a post's doc values.</summary>
public static class PostDocValues
{
    /// <summary>Binary: <see cref="PostValues"/>, packed.</summary>
    public const string Hit = "hit";

    /// <summary>Numeric: the post's instant in milliseconds since 1970 in UTC, or <see cref="None"/>.</summary>
    public const string Instant = "instant";

    /// <summary>Numeric: the post's day in the site's time zone, in days since 1970-01-01, or <see cref="None"/>.</summary>
    public const string Day = "day";

    /// <summary>Sorted set: the tags as written, for facets.</summary>
    public const string Tags = "tags";

    /// <summary>Sorted set: the categories as written, for facets.</summary>
    public const string Categories = "categories";

    /// <summary>Sorted set: the author as written, for facets.</summary>
    public const string Authors = "authors";

    /// <summary>The value of <see cref="Instant"/> and <see cref="Day"/> of a post without a date.</summary>
    public const long None = long.MinValue;

    /// <summary>Numeric: the number of terms of a field of <see cref="PostFields.Text"/>.</summary>
    public static string LengthOf(string field) => field + ".length";

    /// <summary>The day number of a date: its calendar day at its own offset.</summary>
    public static long DayOf(DateTimeOffset date) => DateOnly.FromDateTime(date.DateTime).DayNumber - EpochDay;

    /// <summary>The calendar day of a day number.</summary>
    public static DateOnly DateOf(long day) => DateOnly.FromDayNumber((int)day + EpochDay);

    private static readonly int EpochDay = new DateOnly(1970, 1, 1).DayNumber;
}
