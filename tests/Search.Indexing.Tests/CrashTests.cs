using System.Diagnostics;
using Search.Indexing.Verification;
using Search.Schema;

namespace Search.Indexing.Tests;

public sealed class CrashTests
{
    // Long form: SEARCH_LONG_TESTS=1.
    private static readonly int Kills = Environment.GetEnvironmentVariable("SEARCH_LONG_TESTS") == "1" ? 200 : 20;

    private static readonly int MostTries = 10 * Kills;

    private const int Posts = 150;

    [Fact]
    public void After_a_kill_at_any_moment_the_last_commit_is_sound_and_the_next_build_succeeds()
    {
        using Site site = Site.With([.. Enumerable.Range(0, Posts).Select(i => ($"{i}.md", Text(i, 0)))]);
        site.Build();
        var random = new Random(20260102);
        double usual = Enumerable.Range(0, 3).Min(_ => MillisecondsOfABuild(site));
        int kills = 0, tries = 0;
        while (kills < Kills)
        {
            int i = ++tries;
            Assert.True(tries <= MostTries, $"{tries} builds ended before they could be killed {Kills} times");
            for (int j = 0; j < 5; j++) site.Write($"{random.Next(Posts)}.md", Text(j, i));
            using (Process build = BuildProcess.Start(site, i % 2 == 0 ? ["--full"] : []))
            {
                Thread.Sleep((int)(usual * (0.1 + (0.8 * random.NextDouble()))));
                // A build that was faster than that is no kill.
                if (!build.HasExited) kills++;
                build.Kill();
                build.WaitForExit();
            }

            Assert.Empty(IndexVerifier.Verify(site.Index, [], TestContext.Current.CancellationToken).Findings);
            Manifest manifest = IndexReading.ReadManifest(site.Layout)!;
            using (var reader = IndexReading.Open(site.Layout, manifest)) Assert.Equal(Posts, reader.NumDocs);
            if (i % 5 != 0) continue;
            Assert.Equal(Posts, site.Build().Posts);
            Assert.Empty(IndexVerifier.Verify(site.Index, [site.Posts], TestContext.Current.CancellationToken).Findings);
            Assert.Single(Directory.EnumerateDirectories(site.Layout.PostsFolder));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills while building in {tries} tries; a build usually takes {usual:f0} ms");
    }

    [Fact]
    public void A_full_disk_leaves_the_former_index_as_it_was()
    {
        using Site site = Site.With([.. Enumerable.Range(0, 30).Select(i => ($"{i}.md", Text(i, 0)))]);
        using SmallDisk disk = SmallDisk.MountOrSkip(site.Index, megabytes: 2);
        site.Build();
        string before = IndexReading.ReadManifest(site.Layout)!.Digest;
        for (int i = 0; i < 300; i++) site.Write($"more/{i}.md", string.Concat(Enumerable.Range(0, 400).Select(word => $"{i * word}番目の新しい話。")));

        var error = Assert.Throws<IndexingException>(() => site.Build());

        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal(before, IndexReading.ReadManifest(site.Layout)!.Digest);
        Assert.Empty(IndexVerifier.Verify(site.Index, [], TestContext.Current.CancellationToken).Findings);
        Directory.Delete(Path.Combine(site.Posts, "more"), recursive: true);
        site.Write("31.md", "一つだけ");
        Assert.Equal(31, site.Build().Posts);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_in_one_line()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && File.Exists("/usr/bin/setpriv"), "needs root and setpriv to become another user");
        using Site site = Site.With(("a.md", "一"));
        site.Build();
        string before = IndexReading.ReadManifest(site.Layout)!.Digest;
        site.Write("b.md", "二");
        site.OpenToAllReaders();

        (int exitCode, string error) = BuildProcess.RunAsNobody(site);

        Assert.Equal(2, exitCode);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("cannot be written", error, StringComparison.Ordinal);
        Assert.Equal(before, IndexReading.ReadManifest(site.Layout)!.Digest);
    }

    [Fact]
    public void A_second_process_is_told_that_a_build_is_running()
    {
        using Site site = Site.With(("a.md", "一"));
        site.Build();
        using FileStream held = new(site.Layout.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        (int exitCode, string error) = BuildProcess.Run(site);

        Assert.Equal(2, exitCode);
        Assert.Contains("Another build", error, StringComparison.Ordinal);
    }

    private static double MillisecondsOfABuild(Site site)
    {
        long start = Stopwatch.GetTimestamp();
        BuildProcess.Run(site, "--full");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Text(int i, int version) =>
        $"# 題{i}の{version}\n\n" + string.Concat(Enumerable.Range(0, 40).Select(word => $"東京の{i * word + version}番目の話です。検索の仕組みを書いた。"));
}
