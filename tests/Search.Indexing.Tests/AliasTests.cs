using Search.Schema;

namespace Search.Indexing.Tests;

public sealed class AliasTests
{
    private const string Definition = "---\ntitle: 定義\n---\n\nOpenAI（オープンエーアイ）の話。";

    [Fact]
    public void Aliases_are_a_file_of_the_index_with_their_evidence()
    {
        using Site site = Site.With(("a.md", Definition), ("b.md", Definition.Replace("話", "噂", StringComparison.Ordinal)), ("c.md", "---\ntitle: 別\n---\n東京（日本）"));
        site.Build();
        Assert.Equal([new Alias("OpenAI", "オープンエーアイ", "transliteration", "a.md", 5, 2)], Read(site));
        Manifest manifest = IndexReading.ReadManifest(site.Layout)!;
        Assert.Equal(1, manifest.Aliases);
        Assert.Contains(manifest.Files, file => file.Name == AliasFile.Name);
    }

    [Fact]
    public void The_evidence_is_that_of_the_posts_that_are_there()
    {
        using Site site = Site.With(("a.md", Definition), ("b.md", "\n" + Definition.Replace("話", "噂", StringComparison.Ordinal)), ("c.md", "---\ntitle: 別\n---\n別"));
        site.Build();
        site.Delete("a.md");
        site.Build();
        Assert.Equal("b.md", Assert.Single(Read(site)).Path);
        site.Delete("b.md");
        site.Build();
        Assert.Equal(0, IndexReading.ReadManifest(site.Layout)!.Aliases);
        Assert.DoesNotContain(IndexReading.ReadManifest(site.Layout)!.Files, file => file.Name == AliasFile.Name);
    }

    [Fact]
    public void No_definition_in_code_or_where_the_settings_forbid_it()
    {
        using Site site = Site.With(("a.md", "---\ntitle: 式\n---\n\n```\nOpenAI（オープンエーアイ）\n```\n"), ("b.md", Definition));
        site.WriteSettings("aliases: false\n");
        site.Build();
        Assert.Equal(0, IndexReading.ReadManifest(site.Layout)!.Aliases);
        site.WriteSettings("");
        BuildReport report = site.Build();
        Assert.NotNull(report.FullBecause);
        Assert.Equal("b.md", Assert.Single(Read(site)).Path);
    }

    [Fact]
    public void A_word_with_too_many_names_keeps_those_that_most_posts_give()
    {
        string[] words = ["Able Cat", "Acid Cup", "Aged Car", "Also Cut", "Army Cow", "Auto Cap"];
        using Site site = Site.With([.. words.SelectMany((word, i) => Enumerable.Range(0, i + 1).Select(n => ($"{i}-{n}.md", $"---\ntitle: t{i}{n}\n---\nAC（{word}）を見た{n}回。")))]);
        site.Build();
        Assert.Equal(["Also Cut", "Army Cow", "Auto Cap", "Aged Car"], Read(site).Select(alias => alias.Other).OrderBy(word => "AlsoArmyAutoAged".IndexOf(word[..4], StringComparison.Ordinal)));
    }

    private static IReadOnlyList<Alias> Read(Site site) => AliasFile.Read(site.Layout.GenerationFolder(IndexReading.ReadManifest(site.Layout)!.Generation));
}
