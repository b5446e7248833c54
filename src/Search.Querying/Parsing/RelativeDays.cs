namespace Search.Querying.Parsing;

/// <summary>Days named from today: 先月, 昨日, 30d.</summary>
internal static class RelativeDays
{
    /// <summary>Reads a named day, week, month or year.</summary>
    public static DaySpan? Read(string text, DateOnly today) => text switch
    {
        "今日" or "本日" or "きょう" or "today" => DaySpan.Of(today),
        "昨日" or "きのう" or "前日" or "yesterday" => Day(today, -1),
        "一昨日" or "おととい" or "おとつい" => Day(today, -2),
        "明日" or "あした" or "あす" or "tomorrow" => Day(today, 1),
        "明後日" or "あさって" => Day(today, 2),
        "今週" or "this-week" or "thisweek" => DaySpan.OfWeek(today),
        "先週" or "前週" or "last-week" or "lastweek" => Week(today, -1),
        "先々週" or "先先週" => Week(today, -2),
        "来週" or "next-week" or "nextweek" => Week(today, 1),
        "今月" or "当月" or "this-month" or "thismonth" => Month(today, 0),
        "先月" or "前月" or "last-month" or "lastmonth" => Month(today, -1),
        "先々月" or "先先月" => Month(today, -2),
        "来月" or "翌月" or "next-month" or "nextmonth" => Month(today, 1),
        "今年" or "本年" or "ことし" or "this-year" or "thisyear" => Year(today, 0),
        "去年" or "昨年" or "前年" or "きょねん" or "last-year" or "lastyear" => Year(today, -1),
        "一昨年" or "おととし" => Year(today, -2),
        "来年" or "翌年" or "next-year" or "nextyear" => Year(today, 1),
        "今年度" or "本年度" => FiscalYear(today, 0),
        "昨年度" or "前年度" or "去年度" => FiscalYear(today, -1),
        "来年度" or "翌年度" => FiscalYear(today, 1),
        _ => Ago(text, today),
    };

    /// <summary>Reads a length of time that ends today, <c>30d</c> or 過去30日間, as its first day.</summary>
    public static DateOnly? ReadLength(string text, DateOnly today)
    {
        bool isPast = false;
        foreach (string prefix in (ReadOnlySpan<string>)["過去", "直近", "ここ", "最近", "last"])
        {
            if (!text.StartsWith(prefix, StringComparison.Ordinal)) continue;
            text = text[prefix.Length..].TrimStart('-');
            isPast = true;
            break;
        }

        if (!TryCount(text, out int count, out string unit)) return null;
        string bare = unit.EndsWith("以内", StringComparison.Ordinal) ? unit[..^2] : unit;
        isPast |= bare.Length < unit.Length;
        return bare switch
        {
            "d" or "days" or "day" or "日間" => Back(today, 'd', count),
            "w" or "weeks" or "week" or "週間" => Back(today, 'w', count),
            "m" or "months" or "month" or "か月間" or "ヶ月間" or "カ月間" or "ヵ月間" or "箇月間" => Back(today, 'm', count),
            "y" or "years" or "year" or "年間" => Back(today, 'y', count),
            "日" when isPast => Back(today, 'd', count),
            "週" when isPast => Back(today, 'w', count),
            "か月" or "ヶ月" or "カ月" or "ヵ月" or "箇月" => Back(today, 'm', count),
            "年" when isPast => Back(today, 'y', count),
            _ => null,
        };
    }

    private static DaySpan? Ago(string text, DateOnly today)
    {
        if (!text.EndsWith('前') || !TryCount(text[..^1], out int count, out string unit)) return null;
        return unit switch
        {
            "日" => Back(today, 'd', count) is { } day ? DaySpan.Of(day) : null,
            "週" or "週間" => Back(today, 'w', count) is { } day ? DaySpan.OfWeek(day) : null,
            "か月" or "ヶ月" or "カ月" or "ヵ月" or "箇月" => Back(today, 'm', count) is { } day ? DaySpan.OfMonth(day.Year, day.Month) : null,
            "年" => Back(today, 'y', count) is { } day ? DaySpan.OfYear(day.Year) : null,
            _ => null,
        };
    }

    private static bool TryCount(string text, out int count, out string unit)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        unit = text[digits..];
        count = 0;
        return digits is > 0 and <= 5 && int.TryParse(text.AsSpan(0, digits), out count);
    }

    private static DateOnly? Back(DateOnly today, char unit, int count)
    {
        long days = unit switch { 'd' => count, 'w' => 7L * count, 'm' => 31L * count, _ => 366L * count };
        if (days >= today.DayNumber) return DateOnly.MinValue;
        return unit switch
        {
            'd' => today.AddDays(-count),
            'w' => today.AddDays(-7 * count),
            'm' => today.AddMonths(-count),
            _ => today.AddYears(-count),
        };
    }

    private static DaySpan Day(DateOnly today, int days) => DaySpan.Of(today.AddDays(days));

    private static DaySpan Week(DateOnly today, int weeks) => DaySpan.OfWeek(today.AddDays(7 * weeks));

    private static DaySpan Month(DateOnly today, int months)
    {
        DateOnly day = new DateOnly(today.Year, today.Month, 1).AddMonths(months);
        return DaySpan.OfMonth(day.Year, day.Month);
    }

    private static DaySpan Year(DateOnly today, int years) => DaySpan.OfYear(today.Year + years);

    private static DaySpan FiscalYear(DateOnly today, int years) =>
        DaySpan.OfFiscalYear((today.Month >= 4 ? today.Year : today.Year - 1) + years);
}
