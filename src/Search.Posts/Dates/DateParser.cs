namespace Search.Posts.Dates;

/// <summary>Reads a date as people and programs write it in front matter, with or without weekday, time and zone, in any width.</summary>
internal static class DateParser
{
    // The longest way to write one has some eighty characters.
    private const int Longest = 120;

    /// <summary>Reads a date, and nothing but a date.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out WrittenDate date)
    {
        date = default;
        if (text.Length > Longest)
        {
            return false;
        }

        var cursor = new DateCursor(text);
        DayOfWeek? weekday = null;
        Weekdays.Skip(ref cursor, ref weekday);
        cursor.SkipSpaces();
        if (!DayReader.TryRead(ref cursor, out int year, out int month, out int day))
        {
            return false;
        }

        Weekdays.Skip(ref cursor, ref weekday);
        TimeSpan time = default;
        bool hasTime = TrySkipToTime(ref cursor);
        if (hasTime && !TimeReader.TryRead(ref cursor, out time))
        {
            return false;
        }

        // date(1) writes the year last: Mon Oct  7 10:20:30 JST 2024. Whatever the year, the zone is that of another one then.
        Weekdays.Skip(ref cursor, ref weekday);
        cursor.SkipSpaces();
        var about = new DateTime(year is < 1 or > 9998 ? 2000 : year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        TimeSpan? offset = null;
        if (!cursor.Rest.IsEmpty && Exists(year == 0 ? 2000 : year, month, day))
        {
            about = new DateTime(about.Year, month, day, 0, 0, 0, DateTimeKind.Unspecified) + time;
            offset = ZoneReader.TryRead(ref cursor, about, out TimeSpan zone) ? zone : null;
        }

        Weekdays.Skip(ref cursor, ref weekday);
        if (year == 0)
        {
            DayReader.TryReadYear(ref cursor, out year);
        }

        if (!cursor.Rest.IsEmpty || !Exists(year, month, day))
        {
            return false;
        }

        var local = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        date = new WrittenDate(local + time, offset, hasTime, weekday == local.DayOfWeek ? null : weekday);
        return true;
    }

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TrySkipToTime(ref DateCursor cursor)
    {
        DateCursor after = cursor;
        after.Take(',');
        after.SkipSpaces();
        if (!TimeReader.BeginsAt(after))
        {
            after.Take("T");
            after.SkipSpaces();
        }

        if (!TimeReader.BeginsAt(after))
        {
            return false;
        }

        // "Oct 7 2024" has a year there, which is taken already; what else begins with digits is a time.
        cursor = after;
        return true;
    }
}
