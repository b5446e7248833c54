using System.Diagnostics;
using Search.Indexing;
using Search.Testing;

namespace Search.Architecture.Tests;

/// <summary>The README's code runs, on the sample posts.</summary>
public sealed class EmbeddedSampleTests : IDisposable
{
    private readonly string _index = Directory.CreateTempSubdirectory("search-sample-").FullName;

    public void Dispose() => Directory.Delete(_index, recursive: true);

    [Fact]
    public async Task The_sample_program_finds_the_sample_posts()
    {
        var options = new BuildOptions
        {
            IndexFolder = _index,
            Roots = [Path.Combine(SharedData.Repository, "samples", "blog")],
            Clock = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero),
        };
        new IndexBuilder(options).Build(progress: null, TestContext.Current.CancellationToken);

        using Process sample = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "EmbeddedSearch.dll"), _index]) { RedirectStandardOutput = true })!;
        string output = await sample.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await sample.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, sample.ExitCode);
        Assert.Contains("OpenAI", output, StringComparison.Ordinal);
        Assert.Contains("_posts/", output, StringComparison.Ordinal);
    }
}
