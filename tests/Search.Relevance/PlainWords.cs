using System.Text.RegularExpressions;

namespace Search.Relevance;

/// <summary>What remains of a question for a method that knows no operators.</summary>
internal static partial class PlainWords
{
    /// <summary>The words of <paramref name="query"/>: times and exclusions are left out, of other qualifiers the value stays.</summary>
    public static string Of(string query) => Name().Replace(Dropped().Replace(query, ""), "").Trim();

    [GeneratedRegex(@"(?<=^|\s)(?:-|(?:after|before|date):)\S+\s*")]
    private static partial Regex Dropped();

    [GeneratedRegex(@"(?<=^|\s)(?:tag|title):")]
    private static partial Regex Name();
}
