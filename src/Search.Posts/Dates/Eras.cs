namespace Search.Posts.Dates;

/// <summary>The Japanese eras since 1868: 令和6年, R6, ㋿6年.</summary>
internal static class Eras
{
    // First days as proclaimed. A year counted past an era's end is meant as counted on: 平成32年 is 2020.
    // 明治 counts by the Gregorian calendar from 1873 on, its earlier days only nearly agree.
    private static readonly (string Name, char Letter, char Sign, DateOnly First)[] All =
    [
        ("令和", 'R', '㋿', new(2019, 5, 1)),
        ("平成", 'H', '㍻', new(1989, 1, 8)),
        ("昭和", 'S', '㍼', new(1926, 12, 25)),
        ("大正", 'T', '㍽', new(1912, 7, 30)),
        ("明治", 'M', '㍾', new(1868, 1, 25)),
    ];

    /// <summary>Reads an era and the number of a year in it, 元 for the first.</summary>
    public static bool TryReadYear(ref DateCursor cursor, out int year)
    {
        year = 0;
        foreach ((string name, char letter, char sign, DateOnly first) in All)
        {
            DateCursor after = cursor;
            bool byLetter = after.Rest.Length > 1 && (after.Next & ~0x20) == letter && (char.IsAsciiDigit(after.Rest[1]) || after.Rest[1] is '.' or '元');
            if (!after.Take(name) && !after.Take(sign) && !byLetter)
            {
                continue;
            }

            after.Skip(byLetter ? 1 : 0);
            after.Take('.');
            after.SkipSpaces();
            int number = 1;
            if (!after.Take('元') && (after.ReadNumber(2, out number) == 0 || number == 0))
            {
                continue;
            }

            year = first.Year + number - 1;
            cursor = after;
            return true;
        }

        return false;
    }
}
