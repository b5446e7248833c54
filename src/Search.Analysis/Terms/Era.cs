namespace Search.Analysis.Terms;

/// <summary>The Japanese eras since the calendar is the Gregorian one, and their first years.</summary>
internal static class Era
{
    public static bool IsName(ReadOnlySpan<char> name) => FirstYear(name) > 0;

    /// <summary>The Gregorian year of an era's year.</summary>
    /// <param name="name">The era.</param>
    /// <param name="year">Its year, from 1.</param>
    public static int GregorianYear(ReadOnlySpan<char> name, int year) => FirstYear(name) + year - 1;

    /// <summary>The Gregorian year of an era's year where the era is abbreviated (r5 is 令和5); 0 where the letter stands for none.</summary>
    /// <param name="letter">In lower case.</param>
    /// <param name="year">Its year, from 1.</param>
    public static int GregorianYear(char letter, int year) => letter switch
    {
        'm' => GregorianYear("明治", year),
        't' => GregorianYear("大正", year),
        's' => GregorianYear("昭和", year),
        'h' => GregorianYear("平成", year),
        'r' => GregorianYear("令和", year),
        _ => 0,
    };

    private static int FirstYear(ReadOnlySpan<char> name) => name switch
    {
        "明治" => 1868,
        "大正" => 1912,
        "昭和" => 1926,
        "平成" => 1989,
        "令和" => 2019,
        _ => 0,
    };
}
