using System.Globalization;
using System.Numerics;

namespace Search.Analysis;

/// <summary>Numbers written with Arabic digits, kanji digits and powers of ten (三千2百, 1.4兆), of any size.</summary>
internal static class KanjiNumber
{
    /// <summary>One kanji is no number with more digits.</summary>
    public const int MostDigits = 21;

    private const string Digits = "〇一二三四五六七八九";
    private const string Powers = "十百千万億兆京垓";
    private static readonly int[] Exponents = [1, 2, 3, 4, 8, 12, 16, 20];

    /// <summary>Whether every unit is a digit or a power of ten.</summary>
    public static bool IsNumeral(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (DigitOf(unit) < 0 && ExponentOf(unit) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every unit is a decimal point or a separator of thousands.</summary>
    public static bool IsPunctuation(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (!IsPoint(unit) && !IsSeparator(unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The value of a digit, Arabic of either width or kanji; −1 for other units.</summary>
    public static int DigitOf(char unit) => unit switch
    {
        >= '0' and <= '9' => unit - '0',
        >= '０' and <= '９' => unit - '０',
        '〇' or (>= '一' and <= '龠') => Digits.IndexOf(unit),
        _ => -1,
    };

    /// <summary>The exponent of a power of ten written as one kanji; 0 for other units.</summary>
    public static int ExponentOf(char unit) =>
        unit is >= '一' and <= '龠' && Powers.IndexOf(unit) is >= 0 and int index ? Exponents[index] : 0;

    public static bool IsPoint(char unit) => unit is '.' or '．';

    public static bool IsSeparator(char unit) => unit is ',' or '，';

    /// <summary>Writes the value of <paramref name="text"/> as a plain decimal without superfluous zeros.</summary>
    /// <param name="text">Digits, powers, points and separators.</param>
    /// <param name="target">Receives the value; replaced by a larger array where it is too small.</param>
    /// <param name="length">How many units were written.</param>
    /// <returns>Whether the text is a well-formed number.</returns>
    public static bool TryWriteDecimal(ReadOnlySpan<char> text, ref char[] target, out int length)
    {
        if (target.Length < text.Length + 2)
        {
            target = new char[2 * (text.Length + 2)];
        }

        length = 0;
        int position = 0;
        bool isPlain = ReadDigits(text, ref position, target, out int read);
        if (position == text.Length && !(isPlain && target[0] == '.'))
        {
            // No power of ten: the digits are the value.
            length = isPlain ? Trim(target.AsSpan(0, read)) : 0;
            return isPlain && read > 0;
        }

        if (!TrySum(text, out BigInteger value, out int scale))
        {
            return false;
        }

        string digits = value.ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        string whole = scale == 0 ? digits : $"{digits[..^scale]}.{digits[^scale..]}";
        if (target.Length < whole.Length)
        {
            target = new char[2 * whole.Length];
        }

        whole.CopyTo(target);
        length = Trim(target.AsSpan(0, whole.Length));
        return true;
    }

    /// <summary>number = Σ big; big = medium × 10^(4…20); medium = Σ pair; pair = digits × 10^(1…3); either factor may be missing.</summary>
    private static bool TrySum(ReadOnlySpan<char> text, out BigInteger sum, out int scale)
    {
        sum = BigInteger.Zero;
        scale = 0;
        char[] buffer = new char[text.Length];
        BigInteger medium = BigInteger.Zero;
        int mediumScale = 0;
        bool hasMedium = false;
        for (int position = 0; position < text.Length;)
        {
            if (!ReadDigits(text, ref position, buffer, out int read))
            {
                return false;
            }

            (BigInteger value, int valueScale) = Parse(buffer.AsSpan(0, read));
            bool hasValue = read > 0;
            int exponent = position < text.Length ? ExponentOf(text[position]) : 0;
            if (exponent is 1 or 2 or 3)
            {
                (value, hasValue) = (hasValue ? value : BigInteger.One, true);
                value *= BigInteger.Pow(10, exponent);
                position++;
            }

            if (hasValue)
            {
                Add(ref medium, ref mediumScale, value, valueScale);
                hasMedium = true;
            }

            exponent = position < text.Length ? ExponentOf(text[position]) : 0;
            if (exponent > 3)
            {
                BigInteger factor = hasMedium ? medium : BigInteger.One;
                Add(ref sum, ref scale, factor * BigInteger.Pow(10, exponent), mediumScale);
                (medium, mediumScale, hasMedium) = (BigInteger.Zero, 0, false);
                position++;
            }
        }

        Add(ref sum, ref scale, medium, mediumScale);
        return true;
    }

    /// <summary>Copies digits and points from <paramref name="position"/> on, without separators.</summary>
    /// <returns>Whether they are a decimal: no second point, and not a point alone.</returns>
    private static bool ReadDigits(ReadOnlySpan<char> text, ref int position, Span<char> target, out int read)
    {
        int points = 0;
        read = 0;
        for (; position < text.Length; position++)
        {
            char unit = text[position];
            if (DigitOf(unit) is >= 0 and int digit)
            {
                target[read++] = (char)('0' + digit);
            }
            else if (IsPoint(unit))
            {
                points++;
                target[read++] = '.';
            }
            else if (!IsSeparator(unit))
            {
                break;
            }
        }

        return points == 0 || (points == 1 && read > 1);
    }

    private static (BigInteger Value, int Scale) Parse(Span<char> digits)
    {
        if (digits.IsEmpty)
        {
            return (BigInteger.Zero, 0);
        }

        int point = digits.IndexOf('.');
        if (point < 0)
        {
            return (BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), 0);
        }

        digits[(point + 1)..].CopyTo(digits[point..]);
        int scale = digits.Length - point - 1;
        return (BigInteger.Parse(digits[..^1], NumberStyles.None, CultureInfo.InvariantCulture), scale);
    }

    private static void Add(ref BigInteger sum, ref int scale, BigInteger value, int valueScale)
    {
        int common = Math.Max(scale, valueScale);
        sum = (sum * BigInteger.Pow(10, common - scale)) + (value * BigInteger.Pow(10, common - valueScale));
        scale = common;
    }

    /// <summary>Removes leading zeros of the whole part and trailing zeros of the fraction, in place.</summary>
    private static int Trim(Span<char> digits)
    {
        int point = digits.IndexOf('.');
        int end = digits.Length;
        if (point >= 0)
        {
            while (digits[end - 1] == '0')
            {
                end--;
            }

            end = digits[end - 1] == '.' ? end - 1 : end;
        }

        int wholeEnd = point >= 0 ? point : end;
        int start = 0;
        while (start < wholeEnd - 1 && digits[start] == '0')
        {
            start++;
        }

        digits[start..end].CopyTo(digits);
        return end - start;
    }
}
