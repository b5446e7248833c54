using System.Buffers;
using Search.Posts.Keys;

namespace Search.Posts.FrontMatter;

/// <summary>
/// A key that is not joined to its value as its language asks: <c>title：値</c>, <c>draft:true</c>, <c>title:　値</c>,
/// <c>draft = true</c> in YAML.
/// </summary>
/// <param name="SignAt">Where the sign stands in its line.</param>
/// <param name="ValueStart">Where the value begins in its line.</param>
/// <param name="IsKnown">Whether the key is one of ours.</param>
/// <param name="Fault">What is wrong, as the middle of a sentence about the key.</param>
internal sealed record MistypedKey(int SignAt, int ValueStart, bool IsKnown, string Fault)
{
    private const int LongestKey = 40;

    /// <summary>What people write between a key and its value.</summary>
    public static SearchValues<char> Signs { get; } = SearchValues.Create(":：︓﹕=＝");

    /// <summary>The key at the beginning of a line; null if there is none or nothing is wrong with it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="separator">The sign that the language has, a colon or an equals sign.</param>
    public static MistypedKey? Find(ReadOnlySpan<char> line, char separator)
    {
        int at = line[..Math.Min(line.Length, LongestKey)].IndexOfAny(Signs);
        if (at <= 0 || !char.IsLetter(line[0]))
        {
            return null;
        }

        int value = at + 1;
        while (value < line.Length && char.IsWhiteSpace(line[value]))
        {
            value++;
        }

        ReadOnlySpan<char> space = line[(at + 1)..value];
        bool isKnown = FieldKeys.IsKnown(KeyName.Fold(line[..at]));

        // In any text stands a word and a full-width colon; only what looks like a key is one.
        string? fault = line[at] == separator ? FaultOfSpace(line, space, separator, isKnown) : FaultOfSign(line[at], separator, isKnown);
        return fault is not null && (isKnown || IsIdentifier(line[..at].TrimEnd())) ? new MistypedKey(at, value, isKnown, fault) : null;
    }

    private static string? FaultOfSpace(ReadOnlySpan<char> line, ReadOnlySpan<char> space, char separator, bool isKnown)
    {
        if (space.Contains('\u3000'))
        {
            return "is followed by a full-width space";
        }

        bool isJoined = separator == ':' && space.IsEmpty && isKnown && line[^1] != ':';
        return isJoined ? "is joined to its value by a colon without a space" : null;
    }

    private static string? FaultOfSign(char sign, char separator, bool isKnown) => (sign, separator) switch
    {
        ('：' or '︓' or '﹕', ':') => $"is followed by a full-width colon ({sign})",
        ('＝', '=') => "is followed by a full-width equals sign (＝)",
        _ when !isKnown => null,
        ('=' or '＝', _) => $"is followed by an equals sign ({sign}); in YAML a colon stands there",
        _ => $"is followed by a colon ({sign}); in TOML an equals sign stands there",
    };

    private static bool IsIdentifier(ReadOnlySpan<char> key)
    {
        foreach (char c in key)
        {
            if (!char.IsAsciiLetterOrDigit(KeyName.Narrow(c)) && c is not ('_' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
