using Search.Schema;

namespace Search.Indexing.Tests;

public sealed class BuildTests
{
    [Fact]
    public void A_build_makes_each_post_readable_with_its_values_and_text()
    {
        using Site site = Site.With(("_posts/2025-01-02-a.md", "機械学習の話。"), ("b.markdown", "別の話"), ("c.txt", "no post"));

        BuildReport report = site.Build();

        Assert.Equal(BuildOutcome.Published, report.Outcome);
        Assert.Equal((2, 2, 1), (report.Posts, report.Added, report.OtherFiles));
        string content = IndexContent.Dump(site.Layout);
        Assert.Contains("_posts/2025-01-02-a.md", content, StringComparison.Ordinal);
        Assert.Contains("機械学習の話。", content, StringComparison.Ordinal);
        Assert.Contains("b.markdown", content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_posts_gives_an_index_without_posts()
    {
        using var site = new Site();

        Assert.Equal(0, site.Build().Posts);

        Manifest manifest = IndexReading.ReadManifest(site.Layout)!;
        using var reader = IndexReading.Open(site.Layout, manifest);
        Assert.Equal(0, reader.NumDocs);
    }

    [Fact]
    public void A_second_build_without_changes_leaves_the_index_as_it_is()
    {
        using Site site = Site.With(("a.md", "一"), ("b.md", "二"));
        site.Build();
        byte[] before = File.ReadAllBytes(site.Layout.ManifestFile);

        BuildReport report = site.Build();

        Assert.Equal(BuildOutcome.UpToDate, report.Outcome);
        Assert.Equal((2, 2), (report.Posts, report.Unchanged));
        Assert.Equal(before, File.ReadAllBytes(site.Layout.ManifestFile));
    }

    [Fact]
    public void Other_roots_are_refused_unless_the_build_is_full()
    {
        using Site site = Site.With(("a.md", "一"));
        using Site other = Site.With(("b.md", "二"));
        site.Build();

        var error = Assert.Throws<IndexingException>(() => site.Build(options => options with { Roots = [other.Posts] }));
        Assert.Contains("--full", error.Message, StringComparison.Ordinal);

        BuildReport report = site.Build(options => options with { Roots = [other.Posts], Mode = BuildMode.Full });
        Assert.Equal((1, 1, 1), (report.Posts, report.Added, report.Deleted));
    }

    [Fact]
    public void A_build_without_roots_takes_the_ones_the_index_remembers()
    {
        using Site site = Site.With(("a.md", "一"));
        site.Build();
        site.Write("b.md", "二");

        Assert.Equal(2, site.Build(options => options with { Roots = [] }).Posts);
    }

    [Fact]
    public void Paths_of_several_roots_start_with_the_name_of_their_folder()
    {
        using Site site = Site.With(("blog/a.md", "一"), ("notes/a.md", "二"));

        site.Build(options => options with { Roots = [Path.Combine(site.Posts, "notes"), Path.Combine(site.Posts, "blog")] });

        string content = IndexContent.Dump(site.Layout);
        Assert.Contains("blog/a.md", content, StringComparison.Ordinal);
        Assert.Contains("notes/a.md", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_posts_leave_the_former_index_as_it_was()
    {
        using Site site = Site.With(("a.md", "一"), ("b.md", "二"));
        site.Build();
        string before = IndexContent.Dump(site.Layout);
        site.Delete("b.md");

        BuildReport report = site.Build(options => options with { MinPosts = 2 });

        Assert.Equal(BuildOutcome.RefusedForTooFewPosts, report.Outcome);
        Assert.Equal(before, IndexContent.Dump(site.Layout));
    }

    [Fact]
    public void A_second_builder_is_told_so_at_once()
    {
        using Site site = Site.With(("a.md", "一"));
        site.Build();
        using FileStream held = new(site.Layout.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var error = Assert.Throws<IndexingException>(() => site.Build());

        Assert.Contains("Another build", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_published_generation_remains_in_the_folder()
    {
        using Site site = Site.With(("a.md", "一"));
        site.Build();
        site.Write("b.md", "二");
        site.Build();

        string[] names = [.. Directory.EnumerateDirectories(site.Layout.PostsFolder).Select(path => Path.GetFileName(path))];

        Assert.Equal([IndexReading.ReadManifest(site.Layout)!.Generation], names);
    }

    [Fact]
    public void A_cancelled_build_leaves_nothing_behind()
    {
        using Site site = Site.With(("a.md", "一"));
        site.Build();
        string before = IndexContent.Dump(site.Layout);
        site.Write("b.md", "二");

        Assert.Throws<OperationCanceledException>(() => new IndexBuilder(site.Options).Build(cancellation: new CancellationToken(true)));

        Assert.Equal(before, IndexContent.Dump(site.Layout));
        Assert.Single(Directory.EnumerateDirectories(site.Layout.PostsFolder));
    }
}
