namespace Search.Posts.Markup;

/// <summary>Which characters are written without spaces between them.</summary>
internal static class JapaneseText
{
    /// <summary>Whether a line end between two characters is no space: both are Japanese or Chinese.</summary>
    public static bool JoinsOverLineEnd(char before, char after) => IsUnspaced(before) && IsUnspaced(after);

    private static bool IsUnspaced(char c) => c is
        (>= '\u2E80' and <= '\u312F') or // radicals, punctuation, kana, bopomofo
        (>= '\u3190' and <= '\uA4CF') or // annotations, ideographs; Hangul, which has spaces, lies beyond
        (>= '\uD840' and <= '\uD8BF') or // high surrogates of the planes of ideographs …
        (>= '\uDC00' and <= '\uDFFF') or // … and low surrogates, which only stand before a gap
        (>= '\uF900' and <= '\uFAFF') or
        (>= '\uFE30' and <= '\uFE4F') or
        (>= '\uFF00' and <= '\uFF9F') or // full-width forms and half-width kana
        (>= '\uFFE0' and <= '\uFFE6');
}
