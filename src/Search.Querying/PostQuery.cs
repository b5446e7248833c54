using Search.Querying.Parsing;
using Search.Querying.Texts;

namespace Search.Querying;

/// <summary>A question that has been read. Any string is one; none is an error.</summary>
public sealed class PostQuery
{
    private PostQuery(string text, QueryNode? root, SortOrder? sort, bool isComplete)
    {
        Text = text;
        Root = root;
        Sort = sort;
        IsJapanese = QueryTexts.IsJapanese(text);
        Interpretation = InterpretationText.Of(root, sort, isComplete, QueryTexts.Of(IsJapanese));
    }

    /// <summary>The question as it was given.</summary>
    public string Text { get; }

    /// <summary>How it was read, in words: Japanese where it has Japanese letters, else English.</summary>
    public string Interpretation { get; }

    /// <summary>The order that the question itself asks for (<c>sort:newest</c>), if any.</summary>
    public SortOrder? Sort { get; }

    /// <summary>Whether nothing is asked for, so that nothing is found. An order alone asks for all posts.</summary>
    public bool IsEmpty => Root is null && Sort is null;

    internal QueryNode? Root { get; }

    internal bool IsJapanese { get; }

    /// <summary>Reads a question in the language of docs/query-language.md. The work is bounded for any length.</summary>
    /// <param name="text">Any string, lone surrogates included.</param>
    /// <param name="today">The day in the site's time zone from which 先月 or <c>30d</c> count.</param>
    public static PostQuery Parse(string text, DateOnly today) => Parse(text, () => today);

    /// <summary>As the other, but asks for the day only where the question needs it: time zone data costs a cold start milliseconds.</summary>
    internal static PostQuery Parse(string text, Func<DateOnly> today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scanner = new QueryScanner(text);
        List<QueryToken> tokens = scanner.Scan();
        var parser = new QueryParser(today);
        QueryNode? root = parser.Parse(tokens);
        return new PostQuery(text, root, parser.Sort, scanner.ReachedEnd);
    }
}
