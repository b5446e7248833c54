using Search.Schema;

namespace Search.Querying.Texts;

/// <summary>What is said in English.</summary>
internal sealed class EnglishTexts : QueryTexts
{
    public override string Nothing => "nothing is asked for";

    public override string AllPosts => "all posts";

    public override string And => " and ";

    public override string Or => " or ";

    public override string Open => "(";

    public override string Close => ")";

    public override string TooLong => " (too long: the rest was left out)";

    public override string NoneHasAll => " (no post has all of it; these have most)";

    public override string DidYouMean => "Did you mean: ";

    public override string NoSuchPost => "The index has no such post.";

    public override string MeetsButNotTogether => "It meets the parts, but not together.";

    public override string BeforeNot => "not ";

    public override string AfterNot => "";

    public override string BeforePhrase => "the phrase ";

    public override string AfterPrefix => "…";

    public override string Quote(string text) => $"\"{text}\"";

    public override string Field(string? field) => field switch
    {
        PostFields.Title => "in the title ",
        PostFields.Tag => "tag ",
        PostFields.Category => "category ",
        PostFields.Author => "author ",
        PostFields.Path => "in the path ",
        _ => "",
    };

    public override string Days(string? first, string? last) => (first, last) switch
    {
        (null, null) => "with a date",
        (null, _) => $"dated up to {last}",
        (_, null) => $"dated from {first}",
        _ => first == last ? $"dated {first}" : $"dated {first} to {last}",
    };

    public override string Order(SortOrder order) => order switch
    {
        SortOrder.Newest => ", newest first",
        SortOrder.Oldest => ", oldest first",
        _ => ", by relevance",
    };

    public override string OnlyExcluded(int posts) => $" (without the exclusions there are {posts})";

    public override string PostsLike(string title) => $"posts like \"{title}\"";

    public override string RankOf(int rank, int posts) => $"Rank {rank} of {posts}.";

    public override string NotFoundForLackOf(IEnumerable<string> parts) => $"Not found for lack of: {string.Join(", ", parts)}";
}
