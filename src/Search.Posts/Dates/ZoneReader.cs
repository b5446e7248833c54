using NodaTime;

namespace Search.Posts.Dates;

/// <summary>Reads a zone: +09:00, +0900 (JST), Z, JST, GMT+9, Asia/Tokyo, 日本時間.</summary>
internal static class ZoneReader
{
    // Those of RFC 822, and what people in Japan write.
    private static readonly (string Name, int Hours)[] Names =
    [
        ("日本標準時", 9), ("日本時間", 9), ("JST", 9), ("KST", 9), ("UTC", 0), ("GMT", 0), ("Z", 0), ("CEST", 2), ("CET", 1),
        ("EST", -5), ("EDT", -4), ("CST", -6), ("CDT", -5), ("MST", -7), ("MDT", -6), ("PST", -8), ("PDT", -7),
    ];

    /// <summary>Reads a zone and gives its offset.</summary>
    /// <param name="cursor">Where it begins.</param>
    /// <param name="local">The time for which the offset of a zone such as Europe/Berlin is wanted.</param>
    /// <param name="offset">The offset.</param>
    public static bool TryRead(ref DateCursor cursor, DateTime local, out TimeSpan offset)
    {
        DateCursor inside = cursor;
        if (inside.TakeBrackets(out ReadOnlySpan<char> name))
        {
            var content = new DateCursor(name);
            bool isZone = TryReadBare(ref content, local, out offset) && content.Rest.IsEmpty;
            cursor = isZone ? inside : cursor;
            return isZone;
        }

        if (!TryReadBare(ref cursor, local, out offset))
        {
            return false;
        }

        // What RFC 822 allows behind an offset is a remark: +0900 (JST).
        DateCursor after = cursor;
        after.SkipSpaces();
        if (after.TakeBrackets(out ReadOnlySpan<char> remark))
        {
            var other = new DateCursor(remark);
            cursor = TryReadBare(ref other, local, out _) && other.Rest.IsEmpty ? after : cursor;
        }

        return true;
    }

    private static bool TryReadBare(ref DateCursor cursor, DateTime local, out TimeSpan offset)
    {
        if (TryReadOffset(ref cursor, out offset))
        {
            return true;
        }

        int length = cursor.Rest.IndexOfAny(' ', ')', ']');
        string id = (length < 0 ? cursor.Rest : cursor.Rest[..length]).ToString();
        if (id.Contains('/', StringComparison.Ordinal) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone)
        {
            offset = zone.AtLeniently(LocalDateTime.FromDateTime(local)).Offset.ToTimeSpan();
            cursor.Skip(id.Length);
            return true;
        }

        foreach ((string name, int hours) in Names)
        {
            DateCursor after = cursor;
            if (after.Take(name) && !char.IsAsciiLetter(after.Next))
            {
                cursor = after;
                offset = TimeSpan.FromHours(hours);
                if (hours == 0 && TryReadOffset(ref after, out TimeSpan more))
                {
                    cursor = after;
                    offset = more;
                }

                return true;
            }
        }

        return false;
    }

    private static bool TryReadOffset(ref DateCursor cursor, out TimeSpan offset)
    {
        offset = default;
        int sign = cursor.Next switch { '+' => 1, '-' => -1, _ => 0 };
        if (sign == 0)
        {
            return false;
        }

        DateCursor after = cursor;
        after.Skip(1);
        int minute = 0;
        int digits = after.ReadNumber(4, out int hour);
        if (digits is not (1 or 2 or 4))
        {
            return false;
        }

        if (digits == 4)
        {
            (hour, minute) = (hour / 100, hour % 100);
        }
        else if (after.Take(':') && after.ReadNumber(2, out minute) == 0)
        {
            return false;
        }

        offset = sign * new TimeSpan(hour, minute, 0);
        if (minute > 59 || offset.Duration() > TimeSpan.FromHours(14))
        {
            return false;
        }

        cursor = after;
        return true;
    }
}
