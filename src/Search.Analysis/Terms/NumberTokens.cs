using System.Globalization;
using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>
/// Numbers, each one term whatever its writing: 2025, 10,000, 3.12, 10:30, 1.4兆, 一〇〇〇, 令和元. Those that mean the same value share
/// it as a key; what the dictionary takes for a name or a word (千葉, 三重, 一石二鳥) is no number.
/// </summary>
internal sealed class NumberTokens(SegmentationText text, MorphemeList morphemes, TermWriter writer)
{
    // Longer values are identifiers.
    private const int LongestValue = 40;

    private readonly NumeralWords _words = new(text, morphemes, writer);
    private char[] _value = new char[64];

    private enum Shape
    {
        Plain,
        Separated,
        Dotted,
        Time,
    }

    /// <summary>Adds the number that begins at <paramref name="start"/>.</summary>
    /// <param name="start">A digit, or the start of a numeral of the dictionary.</param>
    /// <param name="index">The morpheme there.</param>
    /// <returns>Where the number ends; <paramref name="start"/> where there is none.</returns>
    public int Add(int start, int index)
    {
        ReadOnlySpan<char> units = text.Span;
        int end = Read(units, start, index, out Shape shape, out bool hasKanji);
        if (end == start)
        {
            return start;
        }

        if (!Characters.IsDigit(units[start]) && (_words.AddIdiom(start, end) is > 0 and int wordEnd || (wordEnd = _words.AddBegunByNumber(start, end, index)) > 0))
        {
            return wordEnd;
        }

        if (hasKanji && end - start == 1)
        {
            AddSingleKanji(start, index);
        }
        else if (hasKanji && NumeralWords.IsWordOfDigits(units[start..end]))
        {
            writer.AddText(start, end);
        }
        else
        {
            if (!writer.TryAddText(start, end))
            {
                writer.AddText(start, end, KeyOf(units[start..end], shape, hasKanji));
            }

            if (hasKanji && !Characters.IsDigit(units[start]))
            {
                _words.AddCountedBeside(start, end);
            }
        }

        return end < units.Length && units[end] is '%' or '‰' ? AddPercent(end) : end;
    }

    /// <summary>Adds a word that is a number and its counter as these two: 五月 is found by 5月.</summary>
    /// <returns>Where it ends.</returns>
    public int AddCounted(int index)
    {
        ref readonly Morpheme word = ref morphemes[index];
        ReadOnlySpan<char> number = text.Span[word.Start..(word.End - 1)];
        if (number.Length == 1)
        {
            writer.AddNumeral(word.Start);
        }
        else
        {
            writer.AddText(word.Start, word.End - 1, ValueOf(number));
        }

        writer.AddWordBeside(word);
        writer.AddText(word.End - 1, word.End);
        return word.End;
    }

    /// <summary>Adds an era and its year: 令和元年 and 2019年 share the year.</summary>
    /// <param name="index">The morpheme that is the era's name.</param>
    /// <returns>Where the year ends; the era's own start where no year follows.</returns>
    public int AddEra(int index)
    {
        ReadOnlySpan<char> units = text.Span;
        ref readonly Morpheme era = ref morphemes[index];
        ReadOnlySpan<char> name = units[era.Start..era.End];
        int start = era.End;
        if (start + 1 < units.Length && units[start] == '元' && units[start + 1] == '年')
        {
            // 令和元年度 is cut like 2019年度.
            int yearEnd = start + 2 < units.Length && units[start + 2] == '度' ? start + 3 : start + 2;
            writer.AddText(era.Start, start + 1, YearKey(name, 1));
            writer.AddWordBeside(era);
            writer.AddText(start + 1, yearEnd);
            writer.AddTextBeside(start, start + 2);
            return yearEnd;
        }

        int end = Read(units, start, morphemes.IndexAfter(index, start), out _, out _);
        bool isYear = end > start && end < units.Length && units[end] == '年';
        if (!isYear || !KanjiNumber.TryWriteDecimal(units[start..end], ref _value, out int length)
            || !int.TryParse(_value.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 99)
        {
            return era.Start;
        }

        writer.AddText(era.Start, end, YearKey(name, year));
        writer.AddWordBeside(era);
        writer.AddTextBeside(start, end);
        return end;
    }

    private static string YearKey(ReadOnlySpan<char> era, int year) => Era.GregorianYear(era, year).ToString(CultureInfo.InvariantCulture);

    private int AddPercent(int start)
    {
        writer.AddText(start, start + 1, text.Span[start] == '%' ? "パーセント" : "パーミル");
        return start + 1;
    }

    private int Read(ReadOnlySpan<char> units, int start, int index, out Shape shape, out bool hasKanji)
    {
        shape = Shape.Plain;
        hasKanji = false;
        int position = start;
        while (position < units.Length)
        {
            if (Characters.IsDigit(units[position]))
            {
                position = ReadDigits(units, position, ref shape, position == start);
                if (shape == Shape.Time || !IsPlainDigit(position - 1))
                {
                    break;
                }

                continue;
            }

            index = morphemes.IndexAfter(index, position);
            if (index == morphemes.Count || morphemes[index].Start != position || !IsNumeral(index))
            {
                break;
            }

            hasKanji = true;
            position = morphemes[index].End;
        }

        return position;
    }

    /// <summary>Reads digits with separators of thousands, points between digits, and colons of times.</summary>
    private int ReadDigits(ReadOnlySpan<char> units, int start, ref Shape shape, bool isFirst)
    {
        int end = DigitsEnd(units, start);
        if (!IsPlainDigit(start))
        {
            return end;
        }

        if (end - start <= 3)
        {
            while (IsThousands(units, end))
            {
                end += 4;
                shape = Shape.Separated;
            }
        }

        if (isFirst && end - start <= 2 && IsMinutes(units, end))
        {
            shape = Shape.Time;
            end += 3;
            return IsMinutes(units, end) ? end + 3 : end;
        }

        while (end + 1 < units.Length && units[end] == '.' && Characters.IsDigit(units[end + 1]))
        {
            end = DigitsEnd(units, end + 1);
            shape = shape == Shape.Separated ? shape : Shape.Dotted;
        }

        return end;
    }

    private int DigitsEnd(ReadOnlySpan<char> units, int start)
    {
        bool isPlain = IsPlainDigit(start);
        int end = start + 1;
        while (end < units.Length && Characters.IsDigit(units[end]) && IsPlainDigit(end) == isPlain
            && (isPlain || text.SourceStart(end) == text.SourceStart(start)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the digit was typed as one: ①② is not twelve, and ² belongs to no number.</summary>
    private bool IsPlainDigit(int unit) => text.IsTypedDigit(unit);

    private static bool IsThousands(ReadOnlySpan<char> units, int i) =>
        i + 3 < units.Length && units[i] == ',' && !units.Slice(i + 1, 3).ContainsAnyExceptInRange('0', '9')
        && (i + 4 == units.Length || !Characters.IsDigit(units[i + 4]));

    private static bool IsMinutes(ReadOnlySpan<char> units, int i) =>
        i + 2 < units.Length && units[i] == ':' && !units.Slice(i + 1, 2).ContainsAnyExceptInRange('0', '9')
        && (i + 3 == units.Length || !Characters.IsDigit(units[i + 3]));

    private bool IsNumeral(int index) => (WordTraitTable.Of(morphemes[index], text.Span) & WordTraits.Number) != 0;

    /// <summary>
    /// Adds one kanji. It counts something only where a counter follows or 第 goes before, and is then a form of its value; elsewhere
    /// it is part of a name or a phrase.
    /// </summary>
    private void AddSingleKanji(int start, int index)
    {
        bool isApproximate = start > 0 && text.Span[start - 1] is '数' or '何' or '幾';
        bool isOrdinal = start > 0 && text.Span[start - 1] == '第';
        bool isCounting = !isApproximate && (isOrdinal || _words.IsCounter(morphemes.IndexAfter(index, start + 1), start + 1));
        if (isCounting)
        {
            writer.AddNumeral(start);
            if (!isOrdinal)
            {
                _words.AddCountedBeside(start, start + 1);
            }
        }
        else
        {
            writer.AddText(start, start + 1);
        }
    }

    /// <summary>The value where it is written otherwise than the number; it follows from the number alone.</summary>
    private string? KeyOf(ReadOnlySpan<char> number, Shape shape, bool hasKanji) => shape switch
    {
        Shape.Time => null,
        _ when hasKanji => ValueOf(number),
        Shape.Separated => ValueOf(number),

        // 3.10 is another version than 3.1, so points keep numbers as they are; 05 is the month 5.
        _ => number.Length == 2 && number[0] == '0' && char.IsAsciiDigit(number[1]) ? number[1..].ToString() : null,
    };

    private string? ValueOf(ReadOnlySpan<char> number) =>
        KanjiNumber.TryWriteDecimal(number, ref _value, out int length) && length <= LongestValue ? new string(_value, 0, length) : null;
}
