using System.Globalization;

namespace Search.Posts.Fields;

/// <summary>
/// Reads the shapes in which dates occur in front matter: 2025-11-22, 2025/11/22, 2025年11月22日, 11/22/2025 (Microsoft),
/// 22 Nov 2025, Nov 22, 2025, each with or without a time and a zone.
/// </summary>
internal ref struct DateParser
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    private ReadOnlySpan<char> _rest;

    private DateParser(ReadOnlySpan<char> text) => _rest = text.Trim();

    /// <summary>Reads a date, and nothing but a date.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out WrittenDate date)
    {
        var parser = new DateParser(text);
        return parser.TryRead(out date);
    }

    private bool TryRead(out WrittenDate date)
    {
        date = default;
        if (!TryReadDay(out int year, out int month, out int day)
            || year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        var local = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        bool separated = SkipSpaces() | Take('T') | Take('t');
        SkipSpaces();
        TimeSpan time = default;
        bool hasTime = separated && !_rest.IsEmpty && char.IsAsciiDigit(_rest[0]);
        if (hasTime && !TryReadTime(out time))
        {
            return false;
        }

        SkipSpaces();
        TimeSpan? offset = null;
        if (!_rest.IsEmpty)
        {
            if (!TryReadOffset(out TimeSpan zone))
            {
                return false;
            }

            offset = zone;
        }

        date = new WrittenDate(local + time, offset, hasTime);
        return SkipSpaces() | _rest.IsEmpty;
    }

    private bool TryReadDay(out int year, out int month, out int day)
    {
        year = month = day = 0;
        SkipWeekday();
        if (TryReadMonthName(out month))
        {
            SkipSpaces();
            return TryReadNumber(2, out day) && (Take(',') | SkipSpaces()) && SkipSpacesAndReadYear(out year);
        }

        int digits = DigitCount();
        if (!TryReadNumber(8, out int number))
        {
            return false;
        }

        if (digits == 8)
        {
            (year, month, day) = (number / 10000, number / 100 % 100, number % 100);
            return true;
        }

        if (digits == 4)
        {
            year = number;
            if (Take('年'))
            {
                return TryReadNumber(2, out month) && Take('月') && TryReadNumber(2, out day) && Take('日');
            }

            char separator = _rest.IsEmpty ? '\0' : _rest[0];
            return separator is '-' or '/' or '.' && Take(separator) && TryReadNumber(2, out month) && Take(separator) && TryReadNumber(2, out day);
        }

        if (Take('/'))
        {
            // Microsoft's documentation writes month, day, year.
            month = number;
            return TryReadNumber(2, out day) && Take('/') && TryReadNumber(4, out year);
        }

        day = number;
        SkipSpaces();
        return TryReadMonthName(out month) && SkipSpacesAndReadYear(out year);
    }

    private bool SkipSpacesAndReadYear(out int year)
    {
        SkipSpaces();
        return TryReadNumber(4, out year) && year > 999;
    }

    private bool TryReadTime(out TimeSpan time)
    {
        time = default;
        if (!TryReadNumber(2, out int hour) || !Take(':') || !TryReadNumber(2, out int minute))
        {
            return false;
        }

        int second = 0;
        long ticks = 0;
        if (Take(':') && !TryReadNumber(2, out second))
        {
            return false;
        }

        if (!_rest.IsEmpty && _rest[0] is '.' or ',' && _rest.Length > 1 && char.IsAsciiDigit(_rest[1]))
        {
            _rest = _rest[1..];
            long unit = TimeSpan.TicksPerSecond / 10;
            for (; !_rest.IsEmpty && char.IsAsciiDigit(_rest[0]); _rest = _rest[1..], unit /= 10)
            {
                ticks += (_rest[0] - '0') * unit;
            }
        }

        SkipSpaces();
        if (hour <= 12 && _rest.Length >= 2 && (_rest[1] | 0x20) == 'm' && (_rest[0] | 0x20) is 'a' or 'p')
        {
            hour = hour % 12 + ((_rest[0] | 0x20) == 'p' ? 12 : 0);
            _rest = _rest[2..];
        }

        // A leap second, and 24:00, are the moment after.
        time = new TimeSpan(ticks + TimeSpan.TicksPerHour * hour + TimeSpan.TicksPerMinute * minute + TimeSpan.TicksPerSecond * second);
        return hour <= 24 && minute <= 59 && second <= 60 && time <= TimeSpan.FromDays(1);
    }

    private bool TryReadOffset(out TimeSpan offset)
    {
        offset = default;
        foreach ((string name, int hours) in (ReadOnlySpan<(string, int)>)[("JST", 9), ("UTC", 0), ("GMT", 0), ("Z", 0)])
        {
            if (_rest.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                offset = TimeSpan.FromHours(hours);
                _rest = default;
                return true;
            }
        }

        int sign = _rest[0] == '+' ? 1 : _rest[0] == '-' ? -1 : 0;
        if (sign == 0)
        {
            return false;
        }

        _rest = _rest[1..];
        int digits = DigitCount();
        if (digits is not (1 or 2 or 4) || !TryReadNumber(4, out int number))
        {
            return false;
        }

        int minute = 0;
        if (digits == 4)
        {
            (number, minute) = (number / 100, number % 100);
        }
        else if (Take(':') && !TryReadNumber(2, out minute))
        {
            return false;
        }

        offset = sign * new TimeSpan(number, minute, 0);
        return number <= 14 && minute <= 59 && offset.Duration() <= TimeSpan.FromHours(14);
    }

    private void SkipWeekday()
    {
        foreach (string day in Days)
        {
            if (_rest.StartsWith(day, StringComparison.OrdinalIgnoreCase))
            {
                int end = _rest.IndexOfAny(',', ' ');
                _rest = end < 0 ? _rest : _rest[(end + 1)..].TrimStart();
                return;
            }
        }
    }

    private bool TryReadMonthName(out int month)
    {
        for (month = 1; month <= Months.Length; month++)
        {
            if (_rest.StartsWith(Months[month - 1], StringComparison.OrdinalIgnoreCase))
            {
                while (!_rest.IsEmpty && (char.IsAsciiLetter(_rest[0]) || _rest[0] == '.'))
                {
                    _rest = _rest[1..];
                }

                return true;
            }
        }

        month = 0;
        return false;
    }

    private readonly int DigitCount()
    {
        int count = 0;
        while (count < _rest.Length && char.IsAsciiDigit(_rest[count]))
        {
            count++;
        }

        return count;
    }

    private bool TryReadNumber(int most, out int number)
    {
        int digits = DigitCount();
        number = 0;
        if (digits == 0 || digits > most || !int.TryParse(_rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        _rest = _rest[digits..];
        return true;
    }

    private bool Take(char c)
    {
        if (_rest.IsEmpty || _rest[0] != c)
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }

    private bool SkipSpaces()
    {
        int length = _rest.Length;
        _rest = _rest.TrimStart();
        return _rest.Length < length;
    }
}
