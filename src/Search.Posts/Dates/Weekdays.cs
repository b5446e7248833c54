namespace Search.Posts.Dates;

/// <summary>The names of weekdays beside a date: (月), 月曜日, Mon, Monday.</summary>
internal static class Weekdays
{
    private const string Kanji = "日月火水木金土";

    // ㈪ ㈫ … are characters of their own, in this order.
    private const string Signs = "㈰㈪㈫㈬㈭㈮㈯";

    private static readonly string[] English = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>Skips a weekday, also a holiday's mark: (月・祝), (祝).</summary>
    public static void Skip(ref DateCursor cursor, ref DayOfWeek? weekday)
    {
        DateCursor after = cursor;
        after.SkipSpaces();
        if (Signs.IndexOf(after.Next, StringComparison.Ordinal) is int sign and >= 0)
        {
            weekday = (DayOfWeek)sign;
            after.Skip(1);
        }
        else if (after.TakeBrackets(out ReadOnlySpan<char> inside))
        {
            var content = new DateCursor(inside);
            DayOfWeek? inBrackets = weekday;
            _ = TryRead(ref content, ref inBrackets, alone: true) && content.Take('・');
            bool isMore = content.Next is '祝' or '休' or '振' or ',' or ' ' or '/';
            if (isMore || (content.Rest.IsEmpty && inBrackets is not null))
            {
                weekday = inBrackets;
            }
            else
            {
                return;
            }
        }
        else if (!TryRead(ref after, ref weekday, alone: false))
        {
            return;
        }

        cursor = after;
        cursor.Take('.');
        cursor.Take(',');
    }

    private static bool TryRead(ref DateCursor cursor, ref DayOfWeek? weekday, bool alone)
    {
        int day = Kanji.IndexOf(cursor.Next, StringComparison.Ordinal);
        if (day >= 0)
        {
            // Outside brackets 月 alone must be a word, as date(1) writes it.
            bool named = cursor.Rest.Length > 1 && cursor.Rest[1] == '曜';
            if (!named && !alone && cursor.Rest.Length > 1 && cursor.Rest[1] is not (' ' or ','))
            {
                return false;
            }

            cursor.Skip(named ? 2 : 1);
            _ = named && cursor.Take('日');
        }
        else
        {
            ReadOnlySpan<char> word = cursor.Word();
            day = IndexOf(word);
            if (day < 0)
            {
                return false;
            }

            cursor.Skip(word.Length);
        }

        weekday = (DayOfWeek)day;
        return true;
    }

    private static int IndexOf(ReadOnlySpan<char> word)
    {
        for (int day = 0; word.Length >= 3 && day < English.Length; day++)
        {
            if (English[day].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return day;
            }
        }

        return -1;
    }
}
