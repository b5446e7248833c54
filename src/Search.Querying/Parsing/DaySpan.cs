namespace Search.Querying.Parsing;

/// <summary>Days of the site's calendar, both ends included; null leaves an end open.</summary>
internal readonly record struct DaySpan(DateOnly? First, DateOnly? Last)
{
    public static DaySpan Of(DateOnly day) => new(day, day);

    public static DaySpan OfMonth(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new DaySpan(first, new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
    }

    public static DaySpan OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The Japanese fiscal year: April to March.</summary>
    public static DaySpan OfFiscalYear(int year) =>
        year < 9999 ? new(new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31)) : new(new DateOnly(year, 4, 1), null);

    public static DaySpan OfWeek(DateOnly day)
    {
        DateOnly monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new DaySpan(monday, monday.AddDays(6));
    }
}
