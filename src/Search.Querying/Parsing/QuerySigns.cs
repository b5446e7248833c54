namespace Search.Querying.Parsing;

/// <summary>Which characters act as operators. Full-width forms are the same operators.</summary>
internal static class QuerySigns
{
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\0';

    public static bool IsOr(char c) => c is '|' or '｜' or '￨';

    // Input methods give U+2212 for a full-width minus on some systems and U+FF0D on others.
    public static bool IsMinus(char c) => c is '-' or '－' or '−' or '﹣';

    public static bool IsOpen(char c) => c is '(' or '（';

    public static bool IsClose(char c) => c is ')' or '）';

    public static bool IsStar(char c) => c is '*' or '＊';

    public static bool IsColon(char c) => c is ':' or '：';

    public static bool IsDoubleQuote(char c) => c is '"' or '＂' or '“' or '”' or '„' or '‟' or '〝' or '〟';

    /// <summary>The bracket that closes a Japanese quotation, or NUL where <paramref name="c"/> opens none.</summary>
    public static char CloserOf(char c) => c switch
    {
        '「' => '」',
        '『' => '』',
        '｢' => '｣',
        _ => '\0',
    };

    /// <summary>A tag without the sign that people write before it, by the rule of Search.Posts: <c>C#</c> and signs alone stay.</summary>
    public static string WithoutTagSign(string tag) =>
        tag.Length > 1 && tag[0] is '#' or '＃' && (char.IsLetterOrDigit(tag[1]) || char.IsSurrogate(tag[1]) || tag[1] == '_') ? tag[1..] : tag;

    /// <summary>The ASCII form of a full-width ASCII character.</summary>
    public static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c == '\u3000' ? ' ' : c;

    /// <summary>The text with full-width ASCII made narrow.</summary>
    public static string Narrow(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < from.Length; i++) to[i] = Narrow(from[i]);
    });
}
