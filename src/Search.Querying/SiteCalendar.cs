using NodaTime;

namespace Search.Querying;

/// <summary>Days in the site's time zone.</summary>
internal static class SiteCalendar
{
    /// <summary>The calendar day of <paramref name="moment"/> in <paramref name="timeZone"/>, a tz database name; by UTC where there is no such zone.</summary>
    public static DateOnly DayOf(DateTimeOffset moment, string timeZone)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone) ?? DateTimeZone.Utc;
        LocalDate day = Instant.FromDateTimeOffset(moment).InZone(zone).Date;
        return new DateOnly(day.Year, day.Month, day.Day);
    }
}
