using System.Text;

namespace Search.Posts.Tests;

/// <summary>Settings of a site, from our file and from Jekyll's, and what they do to posts.</summary>
public class SettingsTests
{
    private const string Everything = """
        posts: [_posts, docs]
        timezone: Europe/Berlin
        permalink: pretty
        exclude:
          - vendor
          - "*.draft.md"
        future: true
        drafts: false
        min_posts: 10
        defaults:
          - scope: {path: "", type: posts}
            values: {author: 編集部}
        severities:
          date-without-zone: error
          body-empty: off
        """;

    [Fact]
    public void Every_setting_is_read()
    {
        ReadSettings read = SiteSettings.ReadSearchYaml(Everything, "search.yaml");

        Assert.Empty(read.Diagnostics);
        SiteSettings settings = read.Settings;
        Assert.Equal(["_posts", "docs"], settings.Posts);
        Assert.Equal(("Europe/Berlin", "pretty", 10), (settings.TimeZone, settings.Permalink, settings.MinPosts));
        Assert.Equal(["vendor", "*.draft.md"], settings.Exclude);
        Assert.True(settings.Future);
        Assert.False(settings.Drafts);
        Assert.Equal("posts", Assert.Single(settings.Defaults!).Type);
        Assert.Equal(2, settings.Severities!.Count);
    }

    [Fact]
    public void No_file_and_an_empty_file_are_the_defaults()
    {
        ReadSettings read = SiteSettings.ReadSearchYaml("# nothing\n", "search.yaml");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(new SiteSettings(), read.Settings);
        Assert.Equal("Asia/Tokyo", read.Settings.ToReaderOptions().TimeZone);
    }

    [Theory]
    [InlineData("timezone: Asia/Edo", 1, 11)]
    [InlineData("timezon: Asia/Tokyo", 1, 1)]
    [InlineData("future: true\nfuture: false", 2, 1)]
    [InlineData("future: perhaps", 1, 9)]
    [InlineData("min_posts: many", 1, 12)]
    [InlineData("exclude:\n  - a: b", 2, 5)]
    [InlineData("defaults: x", 1, 11)]
    [InlineData("defaults:\n  - scope: {path: a}", 2, 5)]
    [InlineData("severities:\n  body-empty: fatal", 2, 15)]
    [InlineData("drafts: [", 1, 10)]
    [InlineData("just text", 1, 1)]
    public void A_mistake_is_an_error_with_its_place_and_costs_only_itself(string yaml, int line, int column)
    {
        ReadSettings read = SiteSettings.ReadSearchYaml(yaml, "index/search.yaml");

        Diagnostic error = Assert.Single(read.Diagnostics);
        Assert.Equal(("index/search.yaml", DiagnosticIds.SettingsInvalid, DiagnosticSeverity.Error), (error.Path, error.Id, error.Severity));
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.Null(read.Settings.TimeZone);
    }

    [Fact]
    public void Jekylls_configuration_is_read_for_what_concerns_search()
    {
        ReadSettings read = SiteSettings.ReadJekyllConfig("""
            title: 我が家のブログ
            timezone: America/New_York
            permalink: /:year/:title/
            exclude: [README.md, "*.tmp.md"]
            future: true
            show_drafts: true
            plugins: [jekyll-feed]
            """, "_config.yml");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(("America/New_York", "/:year/:title/"), (read.Settings.TimeZone, read.Settings.Permalink));
        Assert.Equal(["README.md", "*.tmp.md"], read.Settings.Exclude);
        Assert.True(read.Settings.Future);
        Assert.True(read.Settings.Drafts);
        Assert.Equal("date", SiteSettings.ReadJekyllConfig("title: x", "_config.yml").Settings.Permalink);
    }

    [Fact]
    public void Our_file_wins_over_Jekylls()
    {
        SiteSettings ours = new() { TimeZone = "Asia/Tokyo", Drafts = false };
        SiteSettings jekylls = new() { TimeZone = "UTC", Drafts = true, Permalink = "date" };

        SiteSettings both = ours.Over(jekylls);

        Assert.Equal(("Asia/Tokyo", "date"), (both.TimeZone, both.Permalink));
        Assert.False(both.Drafts);
    }

    [Theory]
    [InlineData("vendor", "vendor/a/b.md", true)]
    [InlineData("vendor/", "vendor/a.md", true)]
    [InlineData("/vendor", "vendor/a.md", true)]
    [InlineData("vendor", "vendors/a.md", false)]
    [InlineData("vendor", "a/vendor/b.md", false)]
    [InlineData("**/vendor", "a/vendor/b.md", true)]
    [InlineData("**/vendor", "vendor/b.md", true)]
    [InlineData("*.draft.md", "a/b.draft.md", true)]
    [InlineData("a?.md", "ab.md", true)]
    [InlineData("README.md", "README.md", true)]
    [InlineData("README.md", "docs/README.md", false)]
    [InlineData("", "a.md", false)]
    public void Patterns_exclude_as_Jekylls_do(string pattern, string path, bool excluded) =>
        Assert.Equal(excluded, new SiteSettings { Exclude = [pattern] }.Excludes(path));

    [Fact]
    public void A_pattern_of_many_stars_takes_no_time()
    {
        string pattern = string.Concat(Enumerable.Repeat("*a", 5_000)) + "b";
        Assert.False(new SiteSettings { Exclude = [pattern] }.Excludes(new string('a', 20_000)));
    }

    [Fact]
    public void Severities_are_judged()
    {
        SiteSettings settings = SiteSettings.ReadSearchYaml(Everything, "search.yaml").Settings;
        Diagnostic one = new(DiagnosticIds.DateWithoutZone, DiagnosticSeverity.Note, "a.md", 1, 1, "", "");

        Assert.Equal(DiagnosticSeverity.Error, settings.Judge(one)!.Severity);
        Assert.Null(settings.Judge(one with { Id = DiagnosticIds.BodyEmpty }));
        Assert.Same(one, new SiteSettings().Judge(one));
    }

    [Fact]
    public void The_day_of_a_post_is_that_of_the_sites_zone()
    {
        string post = "---\ndate: 2025-11-22 23:30:00 +0000\n---\n文";

        Assert.Equal("2025-11-23T08:30:00+09:00", Read(new SiteSettings(), "a.md", post).Date!.Value.ToString("yyyy-MM-ddTHH:mm:sszzz", null));
        Assert.Equal("2025-11-22T18:30:00-05:00", Read(new SiteSettings { TimeZone = "America/New_York" }, "a.md", post).Date!.Value.ToString("yyyy-MM-ddTHH:mm:sszzz", null));
    }

    [Fact]
    public void A_time_that_the_zone_skips_moves_forward_and_one_that_it_has_twice_is_the_earlier()
    {
        var berlin = new SiteSettings { TimeZone = "Europe/Berlin" };

        Assert.Equal(TimeSpan.FromHours(3.5), Read(berlin, "a.md", "---\ndate: 2025-03-30 02:30:00\n---\n文").Date!.Value.TimeOfDay);
        Assert.Equal(TimeSpan.FromHours(2), Read(berlin, "a.md", "---\ndate: 2025-10-26 02:30:00\n---\n文").Date!.Value.Offset);
    }

    [Fact]
    public void Defaults_lie_under_the_front_matter_the_particular_over_the_general()
    {
        SiteSettings settings = SiteSettings.ReadJekyllConfig("""
            defaults:
              - scope: {path: _posts/tech, type: posts}
                values: {author: 技術部, layout: tech}
              - scope: {path: ""}
                values: {author: 編集部, layout: post, tags: [共通]}
              - scope: {type: drafts}
                values: {layout: draft}
            """, "_config.yml").Settings;

        Post tech = Read(settings, "_posts/tech/2025-01-01-a.md", "---\ntags: [自分]\n---\n文");
        Post other = Read(settings, "_posts/2025-01-01-a.md", "---\nlayout: mine\n---\n文");

        Assert.Equal(("技術部", "tech"), (tech.Author, tech.Layout));
        Assert.Equal(["自分"], tech.Tags);
        Assert.Equal(("編集部", "mine"), (other.Author, other.Layout));
        Assert.Equal(["共通"], other.Tags);
        Assert.Equal("draft", Read(settings, "_drafts/a.md", "文").Layout);
    }

    [Fact]
    public void Options_that_read_differently_describe_themselves_differently()
    {
        string[] all =
        [
            .. new[] { "", "timezone: UTC", "permalink: pretty", "defaults: [{values: {a: b}}]", "defaults: [{values: {a: 'b'}}]", "defaults: [{scope: {path: x}, values: {a: b}}]" }
                .Select(static yaml => SiteSettings.ReadSearchYaml(yaml, "search.yaml").Settings.ToReaderOptions().Describe()),
        ];

        Assert.Equal(all.Length, all.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_unknown_time_zone_is_refused() =>
        Assert.Throws<ArgumentException>(static () => new PostReader(new PostReaderOptions { TimeZone = "Asia/Edo" }));

    private static Post Read(SiteSettings settings, string path, string text) =>
        new PostReader(settings.ToReaderOptions()).Read(new PostFile("/", path, "/" + path), Encoding.UTF8.GetBytes(text)).Post;
}
