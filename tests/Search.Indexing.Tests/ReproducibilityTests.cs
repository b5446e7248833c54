using Search.Schema;
using Search.Testing;

namespace Search.Indexing.Tests;

public sealed class ReproducibilityTests
{
    [Fact]
    public void Threads_folders_and_the_order_of_writing_do_not_change_the_bytes()
    {
        (string, string)[] posts = [.. Enumerable.Range(0, 2500).Select(i => ($"{i % 7}/post-{i}.md", Text(i)))];
        using Site one = Site.With(posts);
        using Site two = Site.With([.. posts.Reverse()]);

        one.Build(options => options with { Threads = 1 });
        two.Build(options => options with { Threads = 4 });

        Manifest first = IndexReading.ReadManifest(one.Layout)!, second = IndexReading.ReadManifest(two.Layout)!;
        Assert.Equal(first.Files, second.Files);
        Assert.Equal(first.Digest, second.Digest);
    }

    [Fact]
    public void Real_posts_give_the_same_bytes_on_any_number_of_threads()
    {
        string posts = SharedData.Require("data/corpora/spiegel-golang-release");
        using Site one = new();
        using Site two = new();
        one.Build(options => options with { Roots = [posts], Threads = 1 });
        two.Build(options => options with { Roots = [posts], Threads = 3 });

        Assert.Equal(IndexReading.ReadManifest(one.Layout)!.Files, IndexReading.ReadManifest(two.Layout)!.Files);
    }

    private static string Text(int i) => $"# 見出し{i % 10}\n\n東京の{i}番目の記事です。{string.Concat(Enumerable.Repeat("検索の話。", i % 20))}\n";
}
