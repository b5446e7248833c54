using NodaTime;
using Search.Posts.Dates;

namespace Search.Posts.Fields;

/// <summary>Puts dates into the site's zone, with time zone data of its own: the machine may have none.</summary>
internal sealed class SiteClock(DateTimeZone zone)
{
    /// <summary>A date in the site's zone. A time that the zone skips moves forward; one that occurs twice is the earlier.</summary>
    public DateTimeOffset InZone(WrittenDate date)
    {
        Instant instant = date.Offset is { } offset
            ? Instant.FromDateTimeUtc(DateTime.SpecifyKind(date.Local - offset, DateTimeKind.Utc))
            : zone.AtLeniently(LocalDateTime.FromDateTime(date.Local)).ToInstant();

        // .NET's offsets are whole minutes; local mean times of the nineteenth century are not. Rounded up the day stays.
        double minutes = Math.Ceiling(zone.GetUtcOffset(instant).Seconds / 60.0);
        return instant.ToDateTimeOffset().ToOffset(TimeSpan.FromMinutes(minutes));
    }
}
