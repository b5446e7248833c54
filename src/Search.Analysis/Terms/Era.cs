namespace Search.Analysis.Terms;

/// <summary>The Japanese eras since the calendar is the Gregorian one, and their first years.</summary>
internal static class Era
{
    public static bool IsName(ReadOnlySpan<char> name) => FirstYear(name) > 0;

    /// <summary>The Gregorian year of an era's year.</summary>
    /// <param name="name">The era.</param>
    /// <param name="year">Its year, from 1.</param>
    public static int GregorianYear(ReadOnlySpan<char> name, int year) => FirstYear(name) + year - 1;

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
