using Search.Indexing;

namespace Search.Querying.Tests;

/// <summary>An index that was brought up to date answers as one that was built anew: the same posts, tiers and scores.</summary>
public sealed class IncrementalAnswersTests : IDisposable
{
    private static readonly string[] Questions =
        ["検索", "検索 索引", "全文検索", "索引を作る", "カレー OR Ruby", "ライド", "けんさく", "tag:料理", "資金決済法の解説", "検索 -Ruby", "date:2025"];

    private readonly string _folder = Directory.CreateTempSubdirectory("search-incremental-").FullName;

    [Fact]
    public void Scores_do_not_depend_on_how_the_index_came_about()
    {
        for (int i = 0; i < 12; i++) Write($"{i}.md", $"投稿{i}", $"全文検索の索引を作る話{i}。{(i % 3 == 0 ? "カレーも作る。" : "Rubyを使う。")}スライドで検索を説明する。", $"2025-0{1 + (i % 9)}-01");
        Build("kept", BuildMode.Full);
        File.Delete(Path.Combine(_folder, "posts", "3.md"));
        Write("5.md", "改めた投稿", "検索の話に改めた。資金の決済と法の解説。", "2025-05-05");
        Write("99.md", "新しい投稿", "索引の検索。検索の索引。", "2025-11-11");
        Build("kept", BuildMode.Incremental);
        Build("fresh", BuildMode.Full);

        using PostIndex kept = PostIndex.Open(Path.Combine(_folder, "kept")), fresh = PostIndex.Open(Path.Combine(_folder, "fresh"));
        foreach (string question in Questions) Assert.Equal(Answers(fresh, question), Answers(kept, question));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] Answers(PostIndex index, string question)
    {
        PostPage page = index.Search(question, new SearchOptions { Now = BuiltIndex.Clock, Limit = 50 }, TestContext.Current.CancellationToken);
        return [$"{question}: {page.Total}", .. page.Hits.Select(hit => $"{hit.Rank} {hit.Path} {hit.Tier} {hit.Score}")];
    }

    private void Write(string name, string title, string body, string date)
    {
        string file = Path.Combine(_folder, "posts", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, BuiltIndex.Post(title, body, date, "tags: [料理]\n"));
    }

    private void Build(string index, BuildMode mode) => new IndexBuilder(new BuildOptions
    {
        IndexFolder = Path.Combine(_folder, index),
        Roots = [Path.Combine(_folder, "posts")],
        Clock = BuiltIndex.Clock,
        Mode = mode,
        Threads = 1,
    }).Build(null, TestContext.Current.CancellationToken);
}
