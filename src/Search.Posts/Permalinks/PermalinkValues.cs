using System.Globalization;

namespace Search.Posts.Permalinks;

/// <summary>What the placeholders of a template stand for.</summary>
internal sealed record PermalinkValues(DateTimeOffset? Date, string Slug, IReadOnlyList<string> Categories, string Name)
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>The value of a placeholder; null if there is no such placeholder.</summary>
    public string? Find(ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "title":
                return Slugs.Pretty(Slug);
            case "slug":
                return Slugs.Plain(Slug);
            case "name":
                return Slugs.Plain(Name);
            case "categories":
                return string.Join('/', Categories.Select(static category => category.ToLowerInvariant()).Distinct(StringComparer.Ordinal));
            case "slugified_categories":
                return string.Join('/', Categories.Select(Slugs.Plain).Distinct(StringComparer.Ordinal));
            case "output_ext":
                return ".html";
            case "collection":
                return "posts";
            default:
                return Date is { } date ? OfDate(name, date) : null;
        }
    }

    private static string? OfDate(ReadOnlySpan<char> name, DateTimeOffset date)
    {
        DateTime day = date.DateTime;
        return name switch
        {
            "year" => Number(day.Year, 4),
            "short_year" => Number(day.Year % 100, 2),
            "month" => Number(day.Month, 2),
            "i_month" => Number(day.Month, 1),
            "short_month" => English.GetAbbreviatedMonthName(day.Month),
            "long_month" => English.GetMonthName(day.Month),
            "day" => Number(day.Day, 2),
            "i_day" => Number(day.Day, 1),
            "y_day" => Number(day.DayOfYear, 3),
            "w_year" => Number(ISOWeek.GetYear(day), 4),
            "week" => Number(ISOWeek.GetWeekOfYear(day), 2),
            "w_day" => Number(day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek, 1),
            "short_day" => English.GetAbbreviatedDayName(day.DayOfWeek),
            "long_day" => English.GetDayName(day.DayOfWeek),
            "hour" => Number(day.Hour, 2),
            "minute" => Number(day.Minute, 2),
            "second" => Number(day.Second, 2),
            _ => null,
        };
    }

    private static string Number(int value, int digits) => value.ToString("D" + digits, CultureInfo.InvariantCulture);
}
