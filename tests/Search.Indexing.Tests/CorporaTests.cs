using Search.Schema;
using Search.Testing;

namespace Search.Indexing.Tests;

public sealed class CorporaTests
{
    [Theory]
    [InlineData("corpora/allforces-sample")]
    [InlineData("corpora/cpp-ja-sample")]
    [InlineData("corpora/efcl-half")]
    [InlineData("corpora/qiita-7shi")]
    [InlineData("corpora/spiegel-golang-release")]
    [InlineData("corpora/vim-jp")]
    [InlineData("corpora/vue-ja")]
    [InlineData("zoo")]
    public void No_post_of_a_real_site_is_lost(string folder)
    {
        string posts = SharedData.Require($"data/{folder}");
        using Site site = new();

        BuildReport report = site.Build(options => options with { Roots = [posts] });

        string[] files = Directory.GetFiles(posts, "*", SearchOption.AllDirectories);
        int expected = files.Count(file => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(expected, report.Posts + report.LeftOut.Total);
        Assert.Equal(files.Length - expected, report.OtherFiles);
        Assert.Equal(report.LeftOut.Total, report.Diagnostics.Count(diagnostic => diagnostic.Id is BuildDiagnosticIds.LeftOutDraft or BuildDiagnosticIds.LeftOutFuture or BuildDiagnosticIds.LeftOutExcluded or BuildDiagnosticIds.FileUnreadable));
        Assert.Equal(report.Diagnostics.OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal), report.Diagnostics);
        TestContext.Current.TestOutputHelper?.WriteLine($"{report.Posts} posts, {report.LeftOut}, {string.Join(", ", report.Diagnostics.CountBy(diagnostic => diagnostic.Id))}");

        IndexStatistics statistics = IndexStatistics.Read(site.Index);
        Assert.Equal((report.Posts, report.LeftOut, report.OtherFiles, report.Digest), (statistics.Posts, statistics.LeftOut, statistics.OtherFiles, statistics.Digest));
        using var reader = IndexReading.Open(site.Layout, IndexReading.ReadManifest(site.Layout)!);
        Assert.Equal(report.Posts, reader.NumDocs);
    }
}
