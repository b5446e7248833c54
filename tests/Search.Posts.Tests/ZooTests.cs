using System.Text.Json;
using Search.Testing;

namespace Search.Posts.Tests;

/// <summary>Malformed files that real sites had: each is read correctly or has the right diagnostic.</summary>
public class ZooTests
{
    [Fact]
    public void Each_malformed_file_is_read_or_reported()
    {
        string zoo = SharedData.Require("data/zoo");
        var reader = new PostReader();
        int files = 0;
        foreach (string line in File.ReadLines(Path.Combine(zoo, "index.jsonl")))
        {
            using JsonDocument entry = JsonDocument.Parse(line);
            string flag = entry.RootElement.GetProperty("flag").GetString()!;
            string file = entry.RootElement.GetProperty("file").GetString()!;
            ReadPost read = reader.Read(new PostFile(zoo, entry.RootElement.GetProperty("path").GetString()!, Path.Combine(zoo, file)));
            string[] ids = [.. read.Diagnostics.Select(static one => one.Id)];

            Assert.True(Expected(flag, read.Post.Path) is not { } id || ids.Contains(id), $"{file}: {string.Join(' ', ids)}");
            Assert.NotNull(read.Post.Date);
            Assert.NotEmpty(read.Post.Blocks);
            Assert.NotEqual(read.Post.Slug, read.Post.Title);
            Assert.True(read.Post.Tags.Count + read.Post.Categories.Count > 0 || flag == "toml-error", file);
            files++;
        }

        Assert.Equal(23, files);
    }

    private static string? Expected(string flag, string path) => flag switch
    {
        "dup-key" => DiagnosticIds.FrontMatterDuplicateKey,
        "merge-conflict-markers" => DiagnosticIds.ConflictMarker,
        "dashes-not-fm" or "yaml-after-blank" => DiagnosticIds.FrontMatterMisplaced,
        "enc-invalid" => DiagnosticIds.BytesUndecodable,
        "nul" => DiagnosticIds.NulCharacter,
        "yaml-error-mapping-values-are-not-allowed-in-this-context" when path.Contains("oss-in", StringComparison.Ordinal) => DiagnosticIds.ConflictMarker,
        "toml-error" when path.Contains("error-handling", StringComparison.Ordinal) => DiagnosticIds.FrontMatterDuplicateKey,
        "bom" => null,
        _ => DiagnosticIds.FrontMatterBroken,
    };
}
