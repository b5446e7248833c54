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

    [Fact]
    public void Random_edits_and_retagging_leave_no_trace()
    {
        string[] tags = ["料理", "推し活", "ブロックチェーン", "生成AI", "日本", "サイバーパンク"];
        string[] pieces =
        [
            "今日本屋に行く。", "ブロックチェーンゲームを作る。", "生成AIの話。", "推し活をした。", "OpenAI（オープンエーアイ）の発表。", "オープンエーアイを使う。", "OpenAIで検索する。",
            "サイバーパンクアニメを見る。", "全文検索（ぜんぶんけんさく）とは。", "ゲームの料理。",
        ];
        string[] questions = ["ブロックチェーン", "ゲーム", "生成AI", "AI", "推し活", "オープンエーアイ", "openai", "本屋", "日本", "tag:推し活", "サイバーパンク", "アニメ", "ぜんぶんけんさく"];
        var random = new Random(20260101);
        for (int i = 0; i < 10; i++) Edit(i);
        Build("kept", BuildMode.Full);
        for (int round = 0; round < 12; round++)
        {
            for (int edits = random.Next(1, 4); edits > 0; edits--) Edit(random.Next(14));
            if (round % 3 == 2) File.Delete(Path.Combine(_folder, "posts", $"{random.Next(14)}.md"));
            Build("kept", BuildMode.Incremental);
            Build("fresh", BuildMode.Full);
            using PostIndex kept = PostIndex.Open(Path.Combine(_folder, "kept")), fresh = PostIndex.Open(Path.Combine(_folder, "fresh"));
            Assert.Equal(fresh.Manifest.Aliases, kept.Manifest.Aliases);
            foreach (string question in questions) Assert.Equal(Answers(fresh, question), Answers(kept, question));
        }

        void Edit(int post) => Write(
            $"{post}.md", $"投稿{post}", string.Concat(Enumerable.Range(0, 3).Select(_ => pieces[random.Next(pieces.Length)])), "2025-03-03",
            $"[{tags[random.Next(tags.Length)]}]\naliases: [{tags[random.Next(tags.Length)]}ゲーム]");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] Answers(PostIndex index, string question)
    {
        PostPage page = index.Search(question, new SearchOptions { Now = BuiltIndex.Clock, Limit = 50 }, TestContext.Current.CancellationToken);
        return [$"{question}: {page.Total}", .. page.Hits.Select(hit => $"{hit.Rank} {hit.Path} {hit.Tier} {hit.Score}")];
    }

    private void Write(string name, string title, string body, string date, string tags = "[料理]")
    {
        string file = Path.Combine(_folder, "posts", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, BuiltIndex.Post(title, body, date, $"tags: {tags}\n"));
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
