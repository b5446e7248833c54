namespace Search.Querying.Texts;

/// <summary>Everything that is said to people about a question, in its own language: Japanese where it has Japanese letters, else English.</summary>
internal abstract class QueryTexts
{
    private static readonly QueryTexts Japanese = new JapaneseTexts(), English = new EnglishTexts();

    public static QueryTexts Of(bool isJapanese) => isJapanese ? Japanese : English;

    /// <summary>Whether a text has Japanese letters.</summary>
    public static bool IsJapanese(string text)
    {
        foreach (char c in text)
        {
            if (c is (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF66' and <= '\uFF9F')
                or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD888')) return true;
        }
        return false;
    }

    public abstract string Nothing { get; }

    public abstract string AllPosts { get; }

    public abstract string And { get; }

    public abstract string Or { get; }

    public abstract string Open { get; }

    public abstract string Close { get; }

    /// <summary>Added where the question was too long to be read to its end.</summary>
    public abstract string TooLong { get; }

    /// <summary>Added where no post has all of the question, but some have most.</summary>
    public abstract string NoneHasAll { get; }

    /// <summary>Said before questions that may have been meant.</summary>
    public abstract string DidYouMean { get; }

    public abstract string NoSuchPost { get; }

    public abstract string MeetsButNotTogether { get; }

    public abstract string BeforeNot { get; }

    public abstract string AfterNot { get; }

    public abstract string BeforePhrase { get; }

    public abstract string AfterPrefix { get; }

    public abstract string Quote(string text);

    /// <summary>Said before a value of a qualifier; empty for a word of no field.</summary>
    public abstract string Field(string? field);

    /// <summary>Days from one to another; null leaves an end open.</summary>
    public abstract string Days(string? first, string? last);

    public abstract string Order(SortOrder order);

    /// <summary>Added where only exclusions left nothing.</summary>
    public abstract string OnlyExcluded(int posts);

    public abstract string PostsLike(string title);

    public abstract string RankOf(int rank, int posts);

    public abstract string NotFoundForLackOf(IEnumerable<string> parts);
}
