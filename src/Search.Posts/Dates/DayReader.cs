namespace Search.Posts.Dates;

/// <summary>
/// Reads a day: 2025-11-22, 2025/11/22, 2025.11.22, 20251122, 2025年11月22日, 令和7年11月22日, R7.11.22, 11/22/2025
/// (Microsoft), 22 Nov 2025, Nov 22, 2025.
/// </summary>
internal static class DayReader
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>Reads year, month and day; the year is 0 where a month by name and a day come first and the year does not follow them.</summary>
    public static bool TryRead(ref DateCursor cursor, out int year, out int month, out int day)
    {
        day = 0;
        if (Eras.TryReadYear(ref cursor, out year))
        {
            return TryReadAfterYear(ref cursor, out month, out day);
        }

        if (TryReadMonthName(ref cursor, out month))
        {
            return TryReadDayOfMonth(ref cursor, out day) && (TryReadYear(ref cursor, out year) || year == 0);
        }

        int digits = cursor.ReadNumber(8, out int number);
        switch (digits)
        {
            case 8:
                (year, month, day) = (number / 10000, number / 100 % 100, number % 100);
                return true;
            case 4:
                year = number;
                return TryReadAfterYear(ref cursor, out month, out day);
            case 1 or 2 when cursor.Take('/'):
                // Microsoft's documentation writes month, day, year. Where that is no date, the day comes first.
                month = number;
                bool read = cursor.ReadNumber(2, out day) > 0 && cursor.Take('/') && cursor.ReadNumber(4, out year) == 4;
                (month, day) = month > 12 ? (day, month) : (month, day);
                return read;
            case 1 or 2:
                day = number;
                SkipOrdinal(ref cursor);
                SkipSeparators(ref cursor);
                return TryReadMonthName(ref cursor, out month) && TryReadYear(ref cursor, out year);
            default:
                return false;
        }
    }

    /// <summary>Reads a year of four digits.</summary>
    public static bool TryReadYear(ref DateCursor cursor, out int year)
    {
        DateCursor after = cursor;
        SkipSeparators(ref after);
        if (after.ReadNumber(4, out year) != 4 || year < 1000 || after.Next == ':')
        {
            year = 0;
            return false;
        }

        cursor = after;
        return true;
    }

    private static bool TryReadAfterYear(ref DateCursor cursor, out int month, out int day)
    {
        month = day = 0;
        bool remarked = TakeOtherYear(ref cursor);
        if (cursor.TakeBetweenSpaces('年'))
        {
            TakeOtherYear(ref cursor);
            cursor.SkipSpaces();
            return cursor.ReadNumber(2, out month) > 0 && cursor.TakeBetweenSpaces('月')
                && cursor.ReadNumber(2, out day) > 0 && TakeAfterSpaces(ref cursor, '日');
        }

        foreach (char separator in "-/.")
        {
            if (cursor.TakeBetweenSpaces(separator))
            {
                return cursor.ReadNumber(2, out month) > 0 && cursor.TakeBetweenSpaces(separator) && cursor.ReadNumber(2, out day) > 0;
            }
        }

        cursor.SkipSpaces();
        return !remarked && TryReadMonthName(ref cursor, out month) && TryReadDayOfMonth(ref cursor, out day);
    }

    /// <summary>Offices write a year twice: 2024年(令和6年)10月9日, 令和6(2024)年10月9日.</summary>
    private static bool TakeOtherYear(ref DateCursor cursor)
    {
        DateCursor after = cursor;
        if (!after.TakeBrackets(out ReadOnlySpan<char> inside))
        {
            return false;
        }

        var other = new DateCursor(inside);
        bool isYear = Eras.TryReadYear(ref other, out _) || other.ReadNumber(4, out _) == 4;
        other.Take('年');
        if (!isYear || !other.Rest.IsEmpty)
        {
            return false;
        }

        cursor = after;
        return true;
    }

    private static bool TakeAfterSpaces(ref DateCursor cursor, char c)
    {
        cursor.SkipSpaces();
        return cursor.Take(c);
    }

    private static bool TryReadDayOfMonth(ref DateCursor cursor, out int day)
    {
        SkipSeparators(ref cursor);
        bool read = cursor.ReadNumber(2, out day) > 0;
        SkipOrdinal(ref cursor);
        return read;
    }

    private static void SkipOrdinal(ref DateCursor cursor)
    {
        _ = cursor.Take("st") || cursor.Take("nd") || cursor.Take("rd") || cursor.Take("th");
    }

    private static void SkipSeparators(ref DateCursor cursor)
    {
        while (cursor.Next is ' ' or ',' or '-' or '.')
        {
            cursor.Skip(1);
        }
    }

    private static bool TryReadMonthName(ref DateCursor cursor, out int month)
    {
        ReadOnlySpan<char> word = cursor.Word();
        for (month = 1; word.Length >= 3 && month <= Months.Length; month++)
        {
            if (Months[month - 1].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                cursor.Skip(word.Length);
                return true;
            }
        }

        month = 0;
        return false;
    }
}
