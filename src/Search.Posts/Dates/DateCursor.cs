using Search.Posts.Keys;

namespace Search.Posts.Dates;

/// <summary>A place in the text of a date; what is read moves it on. Widths are gone: signs and digits are half-width.</summary>
internal ref struct DateCursor
{
    private const string KanjiDigits = "〇一二三四五六七八九";

    public DateCursor(ReadOnlySpan<char> text)
    {
        char[] folded = new char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i], i > 0 ? folded[i - 1] : ' ');
        }

        Rest = folded.AsSpan().Trim();
    }

    /// <summary>What is not yet read.</summary>
    public ReadOnlySpan<char> Rest { get; private set; }

    /// <summary>The next character; NUL at the end.</summary>
    public readonly char Next => Rest.IsEmpty ? '\0' : Rest[0];

    public void Skip(int count) => Rest = Rest[count..];

    public bool Take(char c)
    {
        if (Next != c || Rest.IsEmpty)
        {
            return false;
        }

        Skip(1);
        return true;
    }

    public bool Take(string text)
    {
        if (!Rest.StartsWith(text, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        Skip(text.Length);
        return true;
    }

    public void SkipSpaces() => Rest = Rest.TrimStart();

    /// <summary>Takes a sign and the spaces on both sides of it; spaces alone are left.</summary>
    public bool TakeBetweenSpaces(char c)
    {
        DateCursor after = this;
        after.SkipSpaces();
        if (!after.Take(c))
        {
            return false;
        }

        after.SkipSpaces();
        this = after;
        return true;
    }

    /// <summary>Takes what stands in the brackets that begin here, if it is short.</summary>
    public bool TakeBrackets(out ReadOnlySpan<char> inside)
    {
        const int Longest = 24;
        char close = Next switch { '(' => ')', '[' => ']', '<' => '>', _ => '\0' };
        int end = close == '\0' ? -1 : Rest.IndexOf(close);
        if (end is < 0 or > Longest)
        {
            inside = default;
            return false;
        }

        inside = Rest[1..end].Trim();
        Skip(end + 1);
        return true;
    }

    /// <summary>The Latin letters that come next.</summary>
    public readonly ReadOnlySpan<char> Word()
    {
        int length = 0;
        while (length < Rest.Length && char.IsAsciiLetter(Rest[length]))
        {
            length++;
        }

        return Rest[..length];
    }

    /// <summary>Reads a number in digits or kanji (二〇二四, 二十四).</summary>
    /// <param name="most">The most digits that it may have.</param>
    /// <param name="number">The number.</param>
    /// <returns>How many digits it has; 0 if there is none, or one with too many.</returns>
    public int ReadNumber(int most, out int number)
    {
        number = 0;
        int length = 0;
        while (length < Rest.Length && char.IsAsciiDigit(Rest[length]))
        {
            length++;
        }

        if (length > most)
        {
            return 0;
        }

        for (int i = 0; i < length; i++)
        {
            number = (number * 10) + Rest[i] - '0';
        }

        Skip(length);
        return length > 0 ? length : ReadKanji(most, out number);
    }

    private int ReadKanji(int most, out int number)
    {
        number = 0;
        int digits = 0;
        int length = 0;
        for (; length < Rest.Length && length <= most + 3; length++)
        {
            int unit = Rest[length] switch { '十' => 10, '百' => 100, '千' => 1000, _ => 1 };
            int digit = Rest[length] == '零' ? 0 : KanjiDigits.IndexOf(Rest[length], StringComparison.Ordinal);
            if (unit > 1)
            {
                number += Math.Max(digits, 1) * unit;
                digits = 0;
            }
            else if (digit >= 0)
            {
                digits = (digits * 10) + digit;
            }
            else
            {
                break;
            }
        }

        number += digits;
        int count = length == 0 ? 0 : number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : 4;
        if (count > most || number > 9999)
        {
            return 0;
        }

        Skip(length);
        return count;
    }

    private static char Fold(char c, char before) => KeyName.Narrow(c) switch
    {
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        'ー' when char.IsAsciiDigit(before) => '-',
        '、' => ',',
        '【' or '〔' => '[',
        '】' or '〕' => ']',
        var narrow => char.IsWhiteSpace(narrow) ? ' ' : narrow,
    };
}
