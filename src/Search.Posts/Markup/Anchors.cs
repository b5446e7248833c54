using System.Globalization;
using System.Text;

namespace Search.Posts.Markup;

/// <summary>Gives headings the anchors that GitHub, and Jekyll with kramdown's GitHub flavour, give them.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    /// <summary>The anchor of a heading: the author's, else its text in lower case without punctuation, spaces as hyphens, numbered if taken.</summary>
    public string Create(string text, string? explicitAnchor)
    {
        if (explicitAnchor is not null)
        {
            _used.TryAdd(explicitAnchor, 0);
            return explicitAnchor;
        }

        string slug = Slug(text);
        if (_used.TryAdd(slug, 0))
        {
            return slug;
        }

        string numbered;
        do
        {
            numbered = $"{slug}-{(++_used[slug]).ToString(CultureInfo.InvariantCulture)}";
        }
        while (!_used.TryAdd(numbered, 0));
        return numbered;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is ' ' or '\t' or '\n')
            {
                slug.Append('-');
            }
            else if (rune.Value == '-' || IsWord(rune))
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return slug.Length == 0 ? "section" : slug.ToString();
    }

    private static bool IsWord(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or
        UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber or
        UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
}
