using System.Globalization;

namespace Search.Querying.Parsing;

/// <summary>Reads the values of <c>date:</c>, <c>after:</c> and <c>before:</c>.</summary>
internal static class DateExpression
{
    private const int MaxLength = 64;

    /// <summary>Reads <c>date:</c>: a period, a comparison or a range.</summary>
    public static DaySpan? Read(string value, DateOnly today)
    {
        if (value.Length > MaxLength) return null;
        string text = Fold(value);
        if (text == "*") return new DaySpan(null, null);
        foreach ((string sign, bool keepsLater, bool isInclusive) in (ReadOnlySpan<(string, bool, bool)>)
            [(">=", true, true), ("=>", true, true), ("≧", true, true), ("≥", true, true), ("<=", false, true), ("=<", false, true),
             ("≦", false, true), ("≤", false, true), (">", true, false), ("<", false, false)])
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
                return keepsLater ? After(text[sign.Length..], today, isInclusive) : Before(text[sign.Length..], today, isInclusive);
        }

        return ReadRange(text, today) ?? Period(text, today) ?? Recent(text, today);
    }

    /// <summary>Reads <c>after:D</c>, which is <c>date:&gt;D</c>.</summary>
    public static DaySpan? ReadAfter(string value, DateOnly today) =>
        value.Length > MaxLength ? null : After(Fold(value), today, isInclusive: false);

    /// <summary>Reads <c>before:D</c>, which is <c>date:&lt;D</c>.</summary>
    public static DaySpan? ReadBefore(string value, DateOnly today) =>
        value.Length > MaxLength ? null : Before(Fold(value), today, isInclusive: false);

    private static string Fold(string value)
    {
        string narrow = QuerySigns.Narrow(value.AsSpan().Trim()).ToLowerInvariant();
        return KanjiNumerals.ToAscii(narrow.Replace("㋿", "令和", StringComparison.Ordinal).Replace("㍻", "平成", StringComparison.Ordinal)
            .Replace("㍼", "昭和", StringComparison.Ordinal).Replace("㍽", "大正", StringComparison.Ordinal).Replace("㍾", "明治", StringComparison.Ordinal));
    }

    private static DaySpan? ReadRange(string text, DateOnly today)
    {
        foreach (string sign in (ReadOnlySpan<string>)["..", "‥", "…", "〜", "~"])
        {
            int at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at < 0) continue;
            string from = text[..at], to = text[(at + sign.Length)..].TrimStart('.');
            if (from.Length == 0 && to.Length == 0) return null;
            bool fromOpen = from is "" or "*", toOpen = to is "" or "*";
            DaySpan? first = fromOpen ? new DaySpan(null, null) : Point(from, today);
            DaySpan? last = toOpen ? new DaySpan(null, null) : Point(to, today);
            if (first is not { } a || last is not { } b) return null;
            // Ends given the wrong way round are meant as a range all the same.
            return !fromOpen && !toOpen && a.First > b.Last ? new DaySpan(b.First, a.Last) : new DaySpan(a.First, b.Last);
        }

        return null;
    }

    private static DaySpan? After(string text, DateOnly today, bool isInclusive)
    {
        if (Point(text, today) is not { } point) return null;
        if (isInclusive) return new DaySpan(point.First, null);
        return point.Last is { } last && last < DateOnly.MaxValue ? new DaySpan(last.AddDays(1), null) : new DaySpan(DateOnly.MaxValue, null);
    }

    private static DaySpan? Before(string text, DateOnly today, bool isInclusive)
    {
        if (Point(text, today) is not { } point) return null;
        if (isInclusive) return new DaySpan(null, point.Last);
        return point.First is { } first && first > DateOnly.MinValue ? new DaySpan(null, first.AddDays(-1)) : new DaySpan(null, DateOnly.MinValue);
    }

    /// <summary>A period, or the first day of a length of time that ends today.</summary>
    private static DaySpan? Point(string text, DateOnly today) =>
        Period(text, today) ?? (RelativeDays.ReadLength(text, today) is { } first ? DaySpan.Of(first) : null);

    private static DaySpan? Recent(string text, DateOnly today) =>
        RelativeDays.ReadLength(text, today) is { } first ? new DaySpan(first, today) : null;

    private static DaySpan? Period(string text, DateOnly today) => RelativeDays.Read(text, today) ?? Calendar(text, today);

    private static DaySpan? Calendar(string text, DateOnly today)
    {
        ReadOnlySpan<char> rest = text;
        if (rest.StartsWith("fy", StringComparison.Ordinal)) return Number(ref rest, 2, 4, 4) is { } fiscal && rest.IsEmpty ? Year(fiscal, DaySpan.OfFiscalYear) : null;
        if (Eras.TryRead(rest, out Eras.Era era, out int length))
        {
            rest = rest[length..];
            int? ofEra = rest.StartsWith("元") ? 1 : Number(ref rest, 0, 1, 2);
            if (rest.StartsWith("元")) rest = rest[1..];
            if (ofEra is not > 0) return null;
            bool isFiscal = rest is "年度" or "度";
            return Parts(era.GregorianYear(ofEra.Value), rest) is { } span ? isFiscal ? span : era.Within(span) : null;
        }

        if (text.Length is 6 or 8 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            return Parts(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture), $"-{text[4..6]}{(text.Length == 8 ? "-" + text[6..] : "")}");
        if (Number(ref rest, 0, 4, 4) is { } year) return Parts(year, rest);
        return Number(ref rest, 0, 1, 2) is { } month && rest is "月" && month is >= 1 and <= 12
            ? DaySpan.OfMonth(month <= today.Month ? today.Year : today.Year - 1, month) : null;
    }

    /// <summary>What follows a year: nothing, 年, 年度, a month, a month and a day.</summary>
    private static DaySpan? Parts(int year, ReadOnlySpan<char> rest)
    {
        if (rest is "" or "年") return Year(year, DaySpan.OfYear);
        if (rest is "年度" or "度") return Year(year, DaySpan.OfFiscalYear);
        if (year is < 1 or > 9999 || rest[0] is not ('-' or '/' or '.' or '年')) return null;
        if (Number(ref rest, 1, 1, 2) is not { } month || month is < 1 or > 12) return null;
        if (rest is "" or "月") return DaySpan.OfMonth(year, month);
        if (rest[0] is not ('-' or '/' or '.' or '月')) return null;
        if (Number(ref rest, 1, 1, 2) is not { } day || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return rest is "" or "日" ? DaySpan.Of(new DateOnly(year, month, day)) : null;
    }

    private static DaySpan? Year(int year, Func<int, DaySpan> span) => year is >= 1 and <= 9999 ? span(year) : null;

    private static int? Number(ref ReadOnlySpan<char> rest, int skip, int minDigits, int maxDigits)
    {
        int end = skip;
        while (end < rest.Length && end - skip <= maxDigits && char.IsAsciiDigit(rest[end])) end++;
        if (end - skip < minDigits || end - skip > maxDigits) return null;
        int value = int.Parse(rest[skip..end], CultureInfo.InvariantCulture);
        rest = rest[end..];
        return value;
    }
}
