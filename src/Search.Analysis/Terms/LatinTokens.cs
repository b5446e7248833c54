using System.Globalization;

namespace Search.Analysis.Terms;

/// <summary>
/// Words in Latin and other alphabets, and what programmers write with them: C#, C++, .NET, Node.js, TCP/IP, R&amp;D, Wi-Fi, snake_case,
/// addresses. What is one name is one term; its parts can be found beside it.
/// </summary>
internal sealed class LatinTokens(SegmentationText text, TermWriter writer)
{
    /// <summary>Names joined by a mark are one term where a part is this short (TCP/IP, Wi-Fi); longer parts are words of their own (full-text).</summary>
    private const int LongestShortPart = 3;

    private const int LongestShortHyphenated = 2;

    /// <summary>A part this short is found within its name only.</summary>
    private const int LeastPart = 2;

    private const int MostParts = 32;

    /// <summary>Longer runs are data; the limit keeps hostile text linear.</summary>
    private const int LongestName = 128;

    // Most texts hold no address, and a look over the whole text costs less than one at each word.
    private bool _hasAddresses;

    /// <summary>Prepares for a new text.</summary>
    public void Start() => _hasAddresses = text.Span.Contains('@') || text.Span.IndexOf("://") >= 0;

    /// <summary>Adds the word that begins at <paramref name="start"/>.</summary>
    /// <param name="start">A letter.</param>
    /// <param name="kind">What the text is.</param>
    /// <returns>Where it ends, always after <paramref name="start"/>.</returns>
    public int Add(int start, TextKind kind)
    {
        ReadOnlySpan<char> units = text.Span;
        if (_hasAddresses && NetworkAddress.End(units, start, out NetworkAddressKind address) is > 0 and int addressEnd)
        {
            int host = address == NetworkAddressKind.Url ? start + units[start..].IndexOf("://") + 3 : start;
            writer.AddText(units[host..addressEnd].TrimEnd('/'), start, addressEnd);
            AddParts(units, host, addressEnd, isDottedToo: true);
            return addressEnd;
        }

        int end = LettersEnd(units, start);
        if (end - start == 1 && AddEraYear(start) is > 0 and int yearEnd)
        {
            return yearEnd;
        }

        if (IsSharp(units, end, end - start == 1))
        {
            writer.AddText(start, end + 1);
            return end + 1;
        }

        if (IsPlusPlus(units, end))
        {
            writer.AddText(start, end + 2);
            return end + 2;
        }

        int nameEnd = NameEnd(units, start, end);
        if (nameEnd > end)
        {
            writer.AddText(start, nameEnd);
            AddParts(units, start, nameEnd, isDottedToo: false);
            if (units[start..nameEnd].StartsWith("www."))
            {
                writer.AddTextBeside(start + "www.".Length, nameEnd);
            }

            return nameEnd;
        }

        writer.AddText(start, end);
        if (kind == TextKind.Code)
        {
            AddCamelCaseParts(start, end);
        }

        if (HyphenatedEnd(units, start, end) is > 0 and int hyphenated)
        {
            writer.AddTextBeside(start, hyphenated);
        }

        return end;
    }

    /// <summary>Adds an abbreviated era and its year before 年: R5年 is 令和5年.</summary>
    private int AddEraYear(int start)
    {
        ReadOnlySpan<char> units = text.Span;
        int end = start + 1;
        int year = 0;
        while (end < units.Length && end - start <= 2 && Characters.IsDigit(units[end]))
        {
            year = (10 * year) + units[end++] - '0';
        }

        if (year == 0 || end == units.Length || units[end] != '年' || (end + 1 < units.Length && units[end + 1] == '間')
            || Era.GregorianYear(units[start], year) is not (> 0 and var gregorian))
        {
            return 0;
        }

        writer.AddText(start, end, gregorian.ToString(CultureInfo.InvariantCulture));
        return end;
    }

    /// <summary>Adds .NET and its like.</summary>
    /// <param name="start">A point before a letter, with no letter or digit before it.</param>
    public int AddDotted(int start)
    {
        ReadOnlySpan<char> units = text.Span;
        int end = LettersEnd(units, start + 1);
        writer.AddText(start, end);
        if (end - start > LeastPart)
        {
            writer.AddTextBeside(start + 1, end);
        }

        return end;
    }

    private static int LettersEnd(ReadOnlySpan<char> units, int start)
    {
        int end = start;
        while (end < units.Length && (Characters.IsLetter(units[end])
            || (units[end] is '\'' or '’' && end > start && end + 1 < units.Length && Characters.IsLetter(units[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static int AlphanumericEnd(ReadOnlySpan<char> units, int start)
    {
        int limit = Math.Min(units.Length, start + LongestName);
        int end = start;
        while (end < limit && Characters.IsAlphanumeric(units[end]))
        {
            end++;
        }

        return end;
    }

    // PR#12 is a number of PR; C#12 is C# in its version 12.
    private static bool IsSharp(ReadOnlySpan<char> units, int end, bool isOneLetter) =>
        end < units.Length && units[end] == '#'
        && (end + 1 == units.Length || !(isOneLetter ? Characters.IsLetter(units[end + 1]) : Characters.IsAlphanumeric(units[end + 1])));

    private static bool IsPlusPlus(ReadOnlySpan<char> units, int end) =>
        end + 1 < units.Length && units[end] == '+' && units[end + 1] == '+' && (end + 2 == units.Length || units[end + 2] != '+');

    /// <summary>Where a name of several parts ends: snake_case, node.js, tcp/ip, r&amp;d, wi-fi.</summary>
    private static int NameEnd(ReadOnlySpan<char> units, int start, int lettersEnd)
    {
        int end = AlphanumericEnd(units, lettersEnd);
        int last = lettersEnd;
        int shortest = end - start;
        while (end + 1 < units.Length && end - start < LongestName && units[end] is '_' or '.' or '/' or '&' or '-')
        {
            char mark = units[end];
            int partEnd = AlphanumericEnd(units, end + 1);
            if (partEnd == end + 1)
            {
                break;
            }

            shortest = Math.Min(shortest, partEnd - end - 1);
            bool joins = mark switch
            {
                '_' => true,
                '.' => Characters.IsLetter(units[end + 1]),
                '/' when IsPlusPlus(units, partEnd) || IsSharp(units, partEnd, partEnd - end == 2) => false, // C/C++ names two languages.
                '/' or '&' => Characters.IsLetter(units[end + 1]) && shortest <= LongestShortPart,
                '-' => AreLetters(units[start..end]) && AreLetters(units[(end + 1)..partEnd]) && shortest <= LongestShortHyphenated,
                _ => false,
            };
            if (!joins)
            {
                break;
            }

            end = last = partEnd;
        }

        return last;
    }

    /// <summary>Where words joined by hyphens end (full-text), or 0: they can be found as a whole too.</summary>
    private static int HyphenatedEnd(ReadOnlySpan<char> units, int start, int end)
    {
        if (start > 0 && units[start - 1] == '-')
        {
            return 0;
        }

        int whole = 0;
        while (end + 1 < units.Length && end - start < LongestName && units[end] == '-' && Characters.IsLetter(units[end + 1]))
        {
            end = whole = LettersEnd(units, end + 1);
        }

        return whole;
    }

    private static bool AreLetters(ReadOnlySpan<char> units)
    {
        foreach (char unit in units)
        {
            if (!Characters.IsLetter(unit) && unit != '-')
            {
                return false;
            }
        }

        return true;
    }

    private void AddParts(ReadOnlySpan<char> units, int start, int end, bool isDottedToo)
    {
        int count = 0;
        int dotted = start;
        for (int i = start; i < end && count < MostParts;)
        {
            int partEnd = AlphanumericEnd(units, i);
            if (partEnd == i)
            {
                i++;
                continue;
            }

            partEnd = Math.Min(partEnd, end);
            if (partEnd - i >= LeastPart && (i > start || partEnd < end))
            {
                writer.AddTextBeside(i, partEnd);
                count++;
            }

            // The host of an address is a name of its own.
            if (isDottedToo && i >= dotted)
            {
                dotted = DottedEnd(units, i, end);
                if (dotted > partEnd && (i > start || dotted < end))
                {
                    writer.AddTextBeside(i, dotted);
                }
            }

            i = partEnd;
        }
    }

    private static int DottedEnd(ReadOnlySpan<char> units, int start, int limit)
    {
        int end = start;
        while (end < limit && (Characters.IsAlphanumeric(units[end])
            || (units[end] is '.' or '-' && end + 1 < limit && Characters.IsAlphanumeric(units[end + 1]))))
        {
            end++;
        }

        return end;
    }

    /// <summary>Adds the parts of camelCase and PascalCase; their case is in the source alone.</summary>
    private void AddCamelCaseParts(int start, int end)
    {
        int from = start;
        for (int i = start + 1; i <= end; i++)
        {
            bool isBoundary = i == end || (char.IsUpper(text.SourceUnit(i))
                && (char.IsLower(text.SourceUnit(i - 1)) || (i + 1 < end && char.IsLower(text.SourceUnit(i + 1)))));
            if (!isBoundary)
            {
                continue;
            }

            if (i - from >= LeastPart && (from > start || i < end))
            {
                writer.AddTextBeside(from, i);
            }

            from = i;
        }
    }
}
