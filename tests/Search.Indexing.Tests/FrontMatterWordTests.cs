using CsCheck;
using Search.Schema;

namespace Search.Indexing.Tests;

/// <summary>Front matter gives an index words; what they change is analyzed again, and nothing else.</summary>
public sealed class FrontMatterWordTests
{
    [Fact]
    public void Words_are_a_file_of_the_index_with_where_they_come_from()
    {
        using Site site = Site.With(
            ("a.md", Post("サイバーパンクの世界", "日本, 機械学習", "本文。")),
            ("b.md", Post("投稿", "サイバーパンク", "本文。")),
            ("c.md", "---\ntitle: 草稿\ntags: [ノベリスト]\ndraft: true\n---\n本文。"));
        site.Build();
        Assert.Equal([new IndexWord("サイバーパンク", "tag", "a.md", 2)], Read(site));
        Manifest manifest = IndexReading.ReadManifest(site.Layout)!;
        Assert.Equal(1, manifest.Words);
        Assert.Contains(manifest.Files, file => file.Name == WordFile.Name);
        Assert.DoesNotContain("サイバー", manifest.Fingerprint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_that_the_dictionary_spells_breaks_no_sentence()
    {
        using Site site = Site.With(("a.md", Post("投稿", "日本", "今日本屋に行く。")));
        site.Build();
        string tagged = IndexContent.Dump(site.Layout);
        Assert.Empty(Read(site));
        Assert.Contains("本屋", tagged, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("サイバーパンク", 3)] // the post itself and the two that hold the word, one of them in half-width kana
    [InlineData("ノベリスト", 1)] // no other post holds it
    [InlineData("機械学習", 1)] // no new word
    public void Only_posts_that_hold_a_new_word_are_analyzed_again(string tag, int analyzed)
    {
        using Site site = Site.With(
            ("a.md", Post("一", "日本", "サイバーパンクアニメを見た。")), ("b.md", Post("二", "日本", "ｻｲﾊﾞｰﾊﾟﾝｸの話。")), ("c.md", Post("三", "日本", "サイバーな話。")),
            ("d.md", Post("四", "日本", "本屋に行く。")), ("e.md", Post("五", "日本", "本。")));
        site.Build();
        site.Write("e.md", Post("五", tag, "本。"));
        Assert.Equal(analyzed, AnalyzedBy(site));
        AssertIsAsFresh(site);
        site.Write("e.md", Post("五", "日本", "本。"));
        Assert.Equal(analyzed, AnalyzedBy(site));
        AssertIsAsFresh(site);
    }

    [Fact]
    public void Posts_in_old_kanji_hold_the_word_in_new_ones()
    {
        using Site site = Site.With(("a.md", Post("一", "日本", "國學サイバーパンクで學ぶ。")), ("b.md", Post("二", "日本", "本。")));
        site.Build();
        site.Write("b.md", Post("二", "国学サイバーパンク", "本。"));
        Assert.Equal(2, AnalyzedBy(site));
        AssertIsAsFresh(site);
    }

    [Fact]
    public void The_settings_can_forbid_it()
    {
        using Site site = Site.With(("a.md", Post("一", "サイバーパンク", "本文。")));
        site.WriteSettings("front_matter_words: false\n");
        site.Build();
        Assert.Equal(0, IndexReading.ReadManifest(site.Layout)!.Words);
        site.WriteSettings("");
        Assert.NotNull(site.Build().FullBecause);
        Assert.Equal(1, IndexReading.ReadManifest(site.Layout)!.Words);
    }

    [Fact]
    public void A_draft_that_is_published_brings_its_words()
    {
        using Site site = Site.With(("a.md", Post("一", "日本", "サイバーパンクアニメ。")), ("b.md", "---\ntitle: 二\ndate: 2026-02-01\ntags: [サイバーパンク]\n---\n本。"));
        site.Build();
        Assert.Equal(0, IndexReading.ReadManifest(site.Layout)!.Words);
        site.Build(options => options with { Clock = Site.Clock.AddDays(60) });
        Assert.Equal(1, IndexReading.ReadManifest(site.Layout)!.Words);
        site.Build();
        Assert.Equal(0, IndexReading.ReadManifest(site.Layout)!.Words);
        AssertIsAsFresh(site);
    }

    [Fact]
    public void Any_history_of_titles_and_tags_gives_the_index_of_a_full_build()
    {
        string[] tags = ["サイバーパンク", "サイバーパンクアニメ", "ノベリスト侍", "生成AI", "日本", "國學サイバーパンク", "リポジトリ"];
        string[] bodies = ["サイバーパンクアニメを見た。", "ノベリスト侍が生成AIOpsを使う。", "國學サイバーパンクと国学サイバーパンク。", "リポジトリ管理。", "今日本屋に行く。", "ﾘﾎﾟｼﾞﾄﾘの話。"];
        Gen<(int Post, int Tag, int Title, int Body)> edit = Gen.Select(Gen.Int[0, 7], Gen.Int[0, tags.Length - 1], Gen.Int[0, bodies.Length - 1], Gen.Int[-1, bodies.Length - 1]);
        edit.Array[1, 4].Array[2, 5].Sample(
            history =>
            {
                using Site site = Site.With(("z.md", Post("終", "日本", "サイバーパンク。")));
                foreach ((int Post, int Tag, int Title, int Body)[] step in history)
                {
                    foreach ((int post, int tag, int title, int body) in step)
                    {
                        if (body < 0) site.Delete($"{post}.md");
                        else site.Write($"{post}.md", Post(bodies[title], tags[tag], bodies[body] + bodies[title]));
                    }

                    site.Build();
                }

                AssertIsAsFresh(site);
                return true;
            },
            iter: 15, threads: 1);
    }

    private static string Post(string title, string tags, string body) => $"---\ntitle: {title}\ntags: [{tags}]\n---\n{body}";

    private static IReadOnlyList<IndexWord> Read(Site site)
    {
        Manifest manifest = IndexReading.ReadManifest(site.Layout)!;
        return manifest.Words == 0 ? [] : WordFile.Read(site.Layout.GenerationFolder(manifest.Generation));
    }

    private static void AssertIsAsFresh(Site site)
    {
        string kept = IndexContent.Dump(site.Layout);
        IReadOnlyList<IndexWord> words = Read(site);
        site.BuildFull();
        Assert.Equal(words, Read(site));
        Assert.Equal(IndexContent.Dump(site.Layout), kept);
    }

    private static int AnalyzedBy(Site site)
    {
        var counted = new ReadPosts();
        new IndexBuilder(site.Options).Build(counted, TestContext.Current.CancellationToken);
        return counted.Total;
    }

    private sealed class ReadPosts : IProgress<BuildProgress>
    {
        public int Total { get; private set; }

        public void Report(BuildProgress value)
        {
            if (value.Phase == BuildPhase.Reading) Total = value.Total;
        }
    }
}
