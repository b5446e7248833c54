namespace Search.Querying.Parsing;

/// <summary>The Japanese eras since 1868.</summary>
internal static class Eras
{
    // First days as proclaimed; 明治 counts by the Gregorian calendar from 1873 on, its earlier days only nearly agree.
    private static readonly Era[] Known =
    [
        new("令和", 'R', new DateOnly(2019, 5, 1), DateOnly.MaxValue),
        new("平成", 'H', new DateOnly(1989, 1, 8), new DateOnly(2019, 4, 30)),
        new("昭和", 'S', new DateOnly(1926, 12, 25), new DateOnly(1989, 1, 7)),
        new("大正", 'T', new DateOnly(1912, 7, 30), new DateOnly(1926, 12, 24)),
        new("明治", 'M', new DateOnly(1868, 1, 25), new DateOnly(1912, 7, 29)),
    ];

    /// <summary>The era that <paramref name="text"/> begins with by name or letter, and the length of that beginning.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Era era, out int length)
    {
        foreach (Era known in Known)
        {
            bool byName = text.StartsWith(known.Name, StringComparison.Ordinal);
            bool byLetter = text.Length > 1 && char.ToUpperInvariant(text[0]) == known.Letter && (char.IsAsciiDigit(text[1]) || text[1] == '元');
            if (!byName && !byLetter) continue;
            era = known;
            length = byName ? known.Name.Length : 1;
            return true;
        }

        era = default;
        length = 0;
        return false;
    }

    /// <summary>An era with the letter that abbreviates it.</summary>
    internal readonly record struct Era(string Name, char Letter, DateOnly First, DateOnly Last)
    {
        /// <summary>The Gregorian year of the era's year <paramref name="year"/>, from 1.</summary>
        public int GregorianYear(int year) => First.Year + year - 1;

        /// <summary>
        /// The part of <paramref name="span"/> that lies in the era: 平成31年 ends on 30 April 2019. What lies outside as a
        /// whole is meant as counted on (昭和65年 is 1990).
        /// </summary>
        public DaySpan Within(DaySpan span)
        {
            if (span.First > Last || span.Last < First) return span;
            return new DaySpan(span.First < First ? First : span.First, span.Last > Last ? Last : span.Last);
        }
    }
}
