using Search.Posts;
using Search.Schema;

namespace Search.Indexing.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void Folders_come_from_search_yaml_where_none_is_named()
    {
        using Site site = Site.With(("a.md", "一"));
        site.WriteSettings($"posts: [\"{site.Posts}\"]\n");

        Assert.Equal(1, site.Build(options => options with { Roots = [] }).Posts);
    }

    [Fact]
    public void No_folder_named_anywhere_is_an_error_that_says_what_to_do()
    {
        using var site = new Site();

        var error = Assert.Throws<IndexingException>(() => site.Build(options => options with { Roots = [] }));

        Assert.Contains("search build PATH", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_site_excludes_is_counted_and_named()
    {
        using Site site = Site.With(("a.md", "一"), ("vendor/b.md", "二"), ("_config.yml", "exclude: [vendor]\n"));

        BuildReport report = site.Build();

        Assert.Equal((1, 1), (report.Posts, report.LeftOut.Excluded));
        Assert.Equal("vendor/b.md", Assert.Single(report.Diagnostics, diagnostic => diagnostic.Id == BuildDiagnosticIds.LeftOutExcluded).Path);
        Assert.Equal(BuildOutcome.UpToDate, site.Build().Outcome);
    }

    [Fact]
    public void What_a_site_excludes_is_not_read_until_it_is_excluded_no_more()
    {
        using Site site = Site.With(("a.md", "一"), ("vendor/b.md", "---\ntags: [閉じない\n---\n二\n"), ("_config.yml", "exclude: [vendor]\n"));
        string[] IdsOf(BuildReport report) => [.. report.Diagnostics.Where(diagnostic => diagnostic.Path == "vendor/b.md").Select(diagnostic => diagnostic.Id)];

        Assert.Equal([BuildDiagnosticIds.LeftOutExcluded], IdsOf(site.Build()));
        site.Write("vendor/b.md", "---\ntags: [閉じない\n---\n三\n");
        Assert.Equal(BuildOutcome.UpToDate, site.Build().Outcome);
        Assert.Empty(Verification.IndexVerifier.Verify(site.Index, [site.Posts], TestContext.Current.CancellationToken).Findings);

        site.Write("_config.yml", "exclude: []\n");
        BuildReport taken = site.Build();
        Assert.Equal((2, 1, 1), (taken.Posts, taken.Added, taken.Unchanged));
        Assert.Contains(DiagnosticIds.FrontMatterBroken, IdsOf(taken));

        site.Write("_config.yml", "exclude: [vendor]\n");
        BuildReport left = site.Build();
        Assert.Equal((1, 1), (left.Posts, left.Deleted));
        Assert.Equal([BuildDiagnosticIds.LeftOutExcluded], IdsOf(left));
    }

    [Fact]
    public void Each_root_has_the_settings_of_its_own_site()
    {
        using Site site = Site.With(
            ("one/_config.yml", "permalink: /one/:title/\ntimezone: Asia/Tokyo\nexclude: [left.md]\n"),
            ("one/_posts/2025-01-02-a.md", "---\ndate: 2025-01-02 03:00:00\n---\n一\n"),
            ("one/left.md", "二"),
            ("two/_config.yml", "permalink: /two/:title/\ntimezone: America/New_York\nshow_drafts: true\n"),
            ("two/_posts/2025-01-02-b.md", "---\ndate: 2025-01-02 03:00:00\n---\n三\n"),
            ("two/_drafts/c.md", "四"),
            ("two/left.md", "五"));
        string[] roots = [Path.Combine(site.Posts, "one"), Path.Combine(site.Posts, "two")];

        BuildReport report = site.Build(options => options with { Roots = roots });

        Assert.Equal((4, new LeftOut(0, 0, 1)), (report.Posts, report.LeftOut));
        Assert.Equal("Asia/Tokyo", IndexReading.ReadManifest(site.Layout)!.TimeZone);
        Dictionary<string, PostValues> posts = ValuesOf(site);
        Assert.Equal(("/one/a/", 9.0), (posts["one/_posts/2025-01-02-a.md"].Url, posts["one/_posts/2025-01-02-a.md"].Date!.Value.Offset.TotalHours));
        Assert.Equal(("/two/b/", -5.0), (posts["two/_posts/2025-01-02-b.md"].Url, posts["two/_posts/2025-01-02-b.md"].Date!.Value.Offset.TotalHours));
        Assert.Equal(BuildOutcome.UpToDate, site.Build(options => options with { Roots = roots }).Outcome);

        site.Write("two/_config.yml", "permalink: /other/:title/\n");
        Assert.NotNull(site.Build(options => options with { Roots = roots }).FullBecause);
    }

    [Fact]
    public void Another_time_zone_reads_all_posts_again_and_says_so()
    {
        using Site site = Site.With(("a.md", "---\ntitle: 一\ndate: 2025-01-02\n---\n本文\n"));
        site.Build();
        site.WriteSettings("timezone: America/New_York\n");

        BuildReport report = site.Build();

        Assert.NotNull(report.FullBecause);
        Assert.Equal("America/New_York", IndexReading.ReadManifest(site.Layout)!.TimeZone);
    }

    [Fact]
    public void A_severity_of_the_site_makes_a_strict_build_fail()
    {
        using Site site = Site.With(("_drafts/a.md", "一"), ("b.md", "二"));
        site.WriteSettings($"severities:\n  {BuildDiagnosticIds.LeftOutDraft}: error\n");

        BuildReport report = site.Build(options => options with { Strictness = Strictness.FailOnError });

        Assert.Equal(BuildOutcome.RefusedForErrors, report.Outcome);
        Assert.Null(IndexReading.ReadManifest(site.Layout));
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic is { Id: BuildDiagnosticIds.LeftOutDraft, Severity: DiagnosticSeverity.Error });
    }

    [Fact]
    public void Drafts_and_future_posts_wait_until_they_are_asked_for_or_due()
    {
        using Site site = Site.With(
            ("_drafts/a.md", "一"),
            ("2026-02-01-b.md", "二"),
            ("2026-03-01-c.md", "三"),
            ("d.md", "四"));

        Assert.Equal(new LeftOut(1, 2, 0), site.Build().LeftOut);
        IndexStatistics waiting = IndexStatistics.Read(site.Index);
        Assert.Equal((new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.FromHours(9)), new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(9))), (waiting.NextDue, waiting.LastDue));

        BuildReport later = site.Build(options => options with { Clock = new DateTimeOffset(2026, 2, 2, 0, 0, 0, TimeSpan.Zero) });
        Assert.Equal((2, 1, 1), (later.Posts, later.Added, later.Unchanged));

        BuildReport all = site.Build(options => options with { Hidden = HiddenPosts.TakeDrafts | HiddenPosts.TakeFuture });
        Assert.Equal((4, LeftOut.None), (all.Posts, all.LeftOut));

        BuildReport less = site.Build();
        Assert.Equal((1, 3), (less.Posts, less.Deleted));
    }

    [Fact]
    public void Posts_with_the_same_text_address_or_title_are_named()
    {
        using Site site = Site.With(
            ("a.md", "---\ntitle: 題\npermalink: /x/\n---\n同じ本文\n"),
            ("b.md", "---\ntitle: 題\npermalink: /x/\n---\n同じ本文\n"));

        string[] ids = [.. site.Build().Diagnostics.Where(diagnostic => diagnostic.Path == "b.md").Select(diagnostic => diagnostic.Id)];

        Assert.Contains(BuildDiagnosticIds.DuplicateContent, ids);
        Assert.Contains(BuildDiagnosticIds.DuplicateTitle, ids);
    }

    [Fact]
    public void Another_fingerprint_builds_anew_and_says_so()
    {
        using Site site = Site.With(("a.md", "一"));
        site.Build();
        Manifest manifest = IndexReading.ReadManifest(site.Layout)!;
        File.WriteAllBytes(site.Layout.ManifestFile, ManifestText.Write(manifest with { Fingerprint = "schema 0" }));

        BuildReport report = site.Build();

        Assert.Contains("schema 0", report.FullBecause, StringComparison.Ordinal);
        Assert.Equal(manifest.Fingerprint, IndexReading.ReadManifest(site.Layout)!.Fingerprint);
    }

    [Fact]
    public void A_damaged_index_is_built_anew_and_says_so()
    {
        using Site site = Site.With(("a.md", "一"));
        site.Build();
        Manifest manifest = IndexReading.ReadManifest(site.Layout)!;
        File.Delete(Path.Combine(site.Layout.GenerationFolder(manifest.Generation), manifest.Files[0].Name));

        Assert.NotNull(site.Build().FullBecause);
        File.WriteAllText(site.Layout.ManifestFile, "{}");
        Assert.NotNull(site.Build().FullBecause);
        Assert.Equal(BuildOutcome.UpToDate, site.Build().Outcome);
    }

    [Fact]
    public void Words_of_the_user_dictionary_reach_the_index_and_stay_with_it()
    {
        using Site site = Site.With(("a.md", "推し活の話"));
        site.Build();
        File.WriteAllText(site.Layout.UserDictionaryFile, "推し活,推し活,オシカツ,カスタム名詞\n");

        Assert.NotNull(site.Build().FullBecause);
        Assert.Contains("body:推し活", IndexContent.Dump(site.Layout), StringComparison.Ordinal);
        byte[] copy = File.ReadAllBytes(CopyOf(site));
        site.Write("b.md", "別の話");
        site.Build();
        Assert.Equal(copy, File.ReadAllBytes(CopyOf(site)));
    }

    private static Dictionary<string, PostValues> ValuesOf(Site site)
    {
        using Lucene.Net.Index.DirectoryReader reader = IndexReading.Open(site.Layout, IndexReading.ReadManifest(site.Layout)!);
        return reader.Leaves
            .SelectMany(leaf => Enumerable.Range(0, leaf.AtomicReader.MaxDoc).Select(new PostValuesReader(leaf.AtomicReader).Values))
            .ToDictionary(values => values.Path, StringComparer.Ordinal);
    }

    private static string CopyOf(Site site) =>
        Path.Combine(site.Layout.GenerationFolder(IndexReading.ReadManifest(site.Layout)!.Generation), IndexAnalysis.CopyName);
}
