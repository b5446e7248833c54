using Search.Schema;

namespace Search.Querying.Texts;

/// <summary>What is said in Japanese.</summary>
internal sealed class JapaneseTexts : QueryTexts
{
    public override string Nothing => "何も尋ねていません";

    public override string AllPosts => "すべての投稿";

    public override string And => " かつ ";

    public override string Or => " または ";

    public override string Open => "（";

    public override string Close => "）";

    public override string TooLong => "（長すぎるため、続きは読んでいません）";

    public override string NoneHasAll => "（すべてを満たす投稿はないため、多くを満たすものを示します）";

    public override string DidYouMean => "もしかして: ";

    public override string NoSuchPost => "この索引にその投稿はありません。";

    public override string MeetsButNotTogether => "条件を満たしますが、この問い合わせでは示されません。";

    public override string BeforeNot => "";

    public override string AfterNot => "を除く";

    public override string BeforePhrase => "語句";

    public override string AfterPrefix => "で始まる語";

    public override string Quote(string text) => $"「{text}」";

    public override string Field(string? field) => field switch
    {
        PostFields.Title => "題名に",
        PostFields.Tag => "タグ",
        PostFields.Category => "カテゴリ",
        PostFields.Author => "著者",
        PostFields.Path => "パスに",
        _ => "",
    };

    public override string Days(string? first, string? last) => (first, last) switch
    {
        (null, null) => "日付あり",
        (null, _) => $"日付が{last}まで",
        (_, null) => $"日付が{first}から",
        _ => first == last ? $"日付が{first}" : $"日付が{first}から{last}まで",
    };

    public override string Order(SortOrder order) => order switch
    {
        SortOrder.Newest => "（新しい順）",
        SortOrder.Oldest => "（古い順）",
        _ => "（関連度順）",
    };

    public override string OnlyExcluded(int posts) => $"（除外の条件がなければ{posts}件あります）";

    public override string PostsLike(string title) => $"「{title}」に似た投稿";

    public override string RankOf(int rank, int posts) => $"{posts}件中{rank}位です。";

    public override string NotFoundForLackOf(IEnumerable<string> parts) => $"次を満たさないため見つかりません: {string.Join("、", parts)}";
}
