using CsCheck;
using Search.Schema;
using Search.Testing;

namespace Search.Indexing.Tests;

public sealed class IncrementalTests
{
    private static readonly string[] Words = ["検索", "東京", "学習", "料理", "旅行", "歴史", "投資", "サーバー", "書いた", "C#", "前に[検索の東京](/a/)を見た", "[旅行](/b/)と[料理](../c.md)\n\n"];

    [Fact]
    public void What_changed_is_counted()
    {
        using Site site = Site.With(("a.md", "一"), ("b.md", "二"), ("c.md", "三"), ("d.md", "四"));
        site.Build();
        site.Write("b.md", "二の二");
        site.Delete("c.md");
        site.Write("e.md", "五");

        BuildReport report = site.Build();

        Assert.Equal((4, 1, 1, 1, 2), (report.Posts, report.Added, report.Changed, report.Deleted, report.Unchanged));
    }

    [Fact]
    public void Any_history_of_edits_answers_as_a_full_build_does()
    {
        Gen<(int Post, string? Text)> edit = Gen.Select(Gen.Int[0, 8], Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 6].Select(words => words.Length == 0 ? null : string.Join("。", words)));
        Gen<(int, string?)[][]> history = edit.Array[1, 4].Array[1, 6];

        history.Sample(
            steps =>
            {
                using Site site = new();
                using Site fresh = new();
                foreach ((int Post, string? Text)[] step in steps)
                {
                    foreach ((int post, string? text) in step) Apply(site, fresh, $"{post}.md", text);
                    site.Build();
                }

                fresh.BuildFull();
                return IndexContent.Dump(site.Layout) == IndexContent.Dump(fresh.Layout);
            },
            iter: 15, threads: 1);
    }

    [Fact]
    public void Many_small_builds_are_joined_and_stay_equal_to_one_full_build()
    {
        using Site site = new();
        for (int i = 0; i < 30; i++)
        {
            site.Write($"{i}.md", $"記事{i}。{Words[i % Words.Length]}");
            if (i % 3 == 0) site.Delete($"{i / 2}.md");
            site.Build();
        }

        Manifest manifest = IndexReading.ReadManifest(site.Layout)!;
        using (var reader = IndexReading.Open(site.Layout, manifest)) Assert.InRange(reader.Leaves.Count, 1, 8);
        string incremental = IndexContent.Dump(site.Layout);
        site.BuildFull();

        Assert.Equal(IndexContent.Dump(site.Layout), incremental);
    }

    [Fact]
    public void Edits_of_a_real_site_answer_as_a_full_build_does()
    {
        string source = SharedData.Require("data/corpora/vue-ja");
        using Site site = new();
        string[] files = [.. Directory.GetFiles(source, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        foreach (string file in files) site.Write(Path.GetRelativePath(source, file), File.ReadAllText(file));
        site.Build();
        for (int i = 0; i < files.Length; i += 20)
        {
            string text = File.ReadAllText(files[i]);
            site.Write(Path.GetRelativePath(source, files[i]), text + File.ReadAllText(files[^(i + 1)]));
            site.Build();
        }

        string incremental = IndexContent.Dump(site.Layout);
        site.BuildFull();
        string full = IndexContent.Dump(site.Layout);
        if (full == incremental) return;
        (string First, string Second) difference = full.Split('\n').Zip(incremental.Split('\n')).First(pair => pair.First != pair.Second);
        Assert.Equal(difference.First, difference.Second);
    }

    private static void Apply(Site site, Site fresh, string path, string? text)
    {
        if (text is null)
        {
            site.Delete(path);
            fresh.Delete(path);
            return;
        }

        site.Write(path, text);
        fresh.Write(path, text);
    }
}
