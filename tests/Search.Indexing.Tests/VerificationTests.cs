using Search.Indexing.Verification;

namespace Search.Indexing.Tests;

public sealed class VerificationTests
{
    // Long form: SEARCH_LONG_TESTS=1.
    private static readonly int Flips = Environment.GetEnvironmentVariable("SEARCH_LONG_TESTS") == "1" ? 2000 : 500;

    [Fact]
    public void A_fresh_index_is_sound()
    {
        using Site site = Site.With(("a.md", "一"), ("b.md", "二"));
        site.Build();
        site.Write("c.md", "三");
        site.Build();

        VerificationReport report = Verify(site);

        Assert.Empty(report.Findings);
        Assert.Equal(3, report.Posts);
    }

    [Fact]
    public void Posts_that_are_missing_stale_or_extra_are_named()
    {
        using Site site = Site.With(("a.md", "一"), ("b.md", "二"), ("c.md", "三"));
        site.Build();
        site.Delete("a.md");
        site.Write("b.md", "二の二");
        site.Write("d.md", "四");

        Assert.Equal(
            [(FindingKind.ExtraPost, "a.md"), (FindingKind.StalePost, "b.md"), (FindingKind.MissingPost, "d.md")],
            Verify(site).Findings.Select(finding => (finding.Kind, finding.Path)));
    }

    [Fact]
    public void A_flipped_bit_anywhere_is_found_and_told_in_one_line()
    {
        using Site site = Site.With([.. Enumerable.Range(0, 20).Select(i => ($"{i}.md", $"# 題{i}\n\n本文の{i}番目です。東京の話。"))]);
        site.Build();
        site.Write("1.md", "変わった");
        site.Build();
        var random = new Random(20260101);
        string[] files = [.. Directory.EnumerateFiles(site.Layout.PostsFolder, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length > 0).Order(StringComparer.Ordinal)];
        for (int i = 0; i < Flips; i++)
        {
            string file = files[random.Next(files.Length)];
            byte[] bytes = File.ReadAllBytes(file);
            int at = random.Next(bytes.Length), bit = random.Next(8);
            bytes[at] ^= (byte)(1 << bit);
            File.WriteAllBytes(file, bytes);

            VerificationReport report = Verify(site);

            Assert.True(!report.IsSound, $"bit {bit} of byte {at} of {Path.GetFileName(file)} was not found");
            Assert.All(report.Findings, finding => Assert.DoesNotContain('\n', finding.ToString()));
            bytes[at] ^= (byte)(1 << bit);
            File.WriteAllBytes(file, bytes);
        }

        Assert.Empty(Verify(site).Findings);
    }

    [Fact]
    public void A_truncated_or_missing_file_is_found()
    {
        using Site site = Site.With(("a.md", "一"));
        site.Build();
        foreach (string file in Directory.GetFiles(site.Layout.PostsFolder, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length > 0))
        {
            byte[] bytes = File.ReadAllBytes(file);
            File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]);
            Assert.False(Verify(site).IsSound);
            File.Delete(file);
            Assert.False(Verify(site).IsSound && file != site.Layout.CacheFile);
            File.WriteAllBytes(file, bytes);
        }
    }

    [Fact]
    public void No_index_is_a_finding()
    {
        using var site = new Site();

        Assert.Equal(FindingKind.NoIndex, Assert.Single(Verify(site).Findings).Kind);
    }

    private static VerificationReport Verify(Site site) =>
        IndexVerifier.Verify(site.Index, Directory.Exists(site.Posts) ? [site.Posts] : [], TestContext.Current.CancellationToken);
}
