using System.Globalization;
using System.Text;

namespace Search.Posts.Permalinks;

/// <summary>Texts as parts of an address, as Jekyll writes them.</summary>
internal static class Slugs
{
    /// <summary>Letters, marks and digits of any script and the marks that addresses allow; hyphens between; capitals stay.</summary>
    public static string Pretty(string text) => Hyphenate(text, "._~!$&'()+,;=@");

    /// <summary>Letters, marks and digits in lower case, hyphens between.</summary>
    public static string Plain(string text) => Hyphenate(text, "").ToLowerInvariant();

    private static string Hyphenate(string text, string allowed)
    {
        var slug = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsLetter(rune) || (rune.IsAscii && allowed.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                slug.Append(rune.ToString());
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }

    private static bool IsLetter(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or
        UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber;
}
