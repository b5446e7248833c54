namespace Search.Cli.Tests;

/// <summary>A small index that the tests of one class ask.</summary>
public sealed class BuiltIndex : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The folder of the index.</summary>
    public string Index => _folder.Combine("index");

    /// <summary>The folder of the posts.</summary>
    public string Posts => _folder.Combine("blog");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _folder.Write("blog/_posts/2025-09-12-openai.md", """
            ---
            layout: post
            title: "OpenAIへの投資"
            date: 2025-09-12 16:41:20 +0900
            categories: ["業界分析"]
            tags: ["AI", "投資"]
            author: "編集部"
            excerpt: "投資の話です。"
            reading_time: 8
            ---

            OpenAIと提携した会社への投資が増えている。

            ## データセンター

            データセンターの建設も続く。
            """);
        _folder.Write("blog/_posts/2025-10-01-vim plugin.md", """
            ---
            title: Vimのプラグインを書く
            tags: [vim]
            ---
            Pythonでプラグインを書いた。データセンターの話はない。
            """);
        _folder.Write("blog/_posts/2025-10-02-python.md", """
            ---
            title: Python入門
            ---
            Pythonで検索エンジンを作る。Googleにも負けない。
            """);
        _folder.Write("blog/_drafts/later.md", "# 下書き\n\n投資の下書き。\n");
        _folder.Write("blog/assets/style.css", "body {}");
        SearchProcess.Result built = await SearchProcess.RunAsync("build", Posts, "--index", Index, "--clock", "2025-11-22T09:00:00+09:00");
        Assert.True(built.ExitCode == 0, built.Error);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task<SearchProcess.Result> QueryAsync(params string[] arguments) =>
        SearchProcess.RunAsync(["query", .. arguments, "--index", Index, "--clock", "2025-11-22T09:00:00+09:00"]);
}
