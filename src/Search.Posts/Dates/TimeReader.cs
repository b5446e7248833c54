namespace Search.Posts.Dates;

/// <summary>Reads a time of day: 13:02, 13:02:37.5, 1:02 PM, 午後1時2分, 13時半, 正午.</summary>
internal static class TimeReader
{
    private static readonly string[] Mornings = ["午前", "a.m.", "am"];
    private static readonly string[] Afternoons = ["午後", "p.m.", "pm"];

    /// <summary>Whether a time begins here, however it goes on.</summary>
    public static bool BeginsAt(DateCursor cursor) =>
        char.IsAsciiDigit(cursor.Next) || cursor.Rest.StartsWith("正午", StringComparison.Ordinal) || TakeHalf(ref cursor) is not null || cursor.ReadNumber(2, out _) > 0;

    /// <summary>Reads a time; 24:00 and a leap second are the moment after.</summary>
    public static bool TryRead(ref DateCursor cursor, out TimeSpan time)
    {
        time = TimeSpan.FromHours(12);
        if (cursor.Take("正午"))
        {
            return true;
        }

        bool? afternoon = TakeHalf(ref cursor);
        cursor.SkipSpaces();
        if (cursor.ReadNumber(2, out int hour) == 0)
        {
            return false;
        }

        int minute = 0;
        decimal second = 0;
        bool inKanji = cursor.Take('時');
        if (!(inKanji ? TryReadKanji(ref cursor, out minute, out second) : TryReadColons(ref cursor, out minute, out second)))
        {
            // 1 PM needs no minutes.
            return TakeSuffix(ref cursor, ref afternoon) && TryMake(hour, 0, 0, afternoon, out time);
        }

        TakeSuffix(ref cursor, ref afternoon);
        return TryMake(hour, minute, second, afternoon, out time);
    }

    private static bool TryMake(int hour, int minute, decimal second, bool? afternoon, out TimeSpan time)
    {
        if (afternoon is { } late && hour <= 12)
        {
            hour = (hour % 12) + (late ? 12 : 0);
        }

        time = new TimeSpan(hour, minute, 0) + TimeSpan.FromTicks((long)(second * TimeSpan.TicksPerSecond));
        return hour <= 24 && minute <= 59 && second < 61 && time <= TimeSpan.FromDays(1) && !(afternoon == false && hour > 12);
    }

    private static bool TryReadColons(ref DateCursor cursor, out int minute, out decimal second)
    {
        minute = 0;
        second = 0;
        return cursor.Take(':') && cursor.ReadNumber(2, out minute) > 0 && (!cursor.Take(':') || TryReadSecond(ref cursor, out second));
    }

    private static bool TryReadKanji(ref DateCursor cursor, out int minute, out decimal second)
    {
        minute = 0;
        second = 0;
        cursor.SkipSpaces();
        if (cursor.Take('半'))
        {
            minute = 30;
            return true;
        }

        if (cursor.ReadNumber(2, out minute) == 0)
        {
            return true;
        }

        if (!cursor.Take('分'))
        {
            return false;
        }

        DateCursor after = cursor;
        after.SkipSpaces();
        if (TryReadSecond(ref after, out second) && after.Take('秒'))
        {
            cursor = after;
        }
        else
        {
            second = 0;
        }

        return true;
    }

    private static bool TryReadSecond(ref DateCursor cursor, out decimal second)
    {
        bool read = cursor.ReadNumber(2, out int whole) > 0;
        second = whole;
        if (read && cursor.Next is '.' or ',' && cursor.Rest.Length > 1 && char.IsAsciiDigit(cursor.Rest[1]))
        {
            cursor.Skip(1);
            for (decimal unit = 0.1m; char.IsAsciiDigit(cursor.Next); unit /= 10)
            {
                second += (cursor.Next - '0') * unit;
                cursor.Skip(1);
            }
        }

        return read;
    }

    private static bool TakeSuffix(ref DateCursor cursor, ref bool? afternoon)
    {
        DateCursor after = cursor;
        after.SkipSpaces();
        if (afternoon is not null || TakeHalf(ref after) is not { } half)
        {
            return false;
        }

        afternoon = half;
        cursor = after;
        return true;
    }

    private static bool? TakeHalf(ref DateCursor cursor)
    {
        foreach (string name in Mornings)
        {
            if (cursor.Take(name))
            {
                return false;
            }
        }

        foreach (string name in Afternoons)
        {
            if (cursor.Take(name))
            {
                return true;
            }
        }

        return null;
    }
}
