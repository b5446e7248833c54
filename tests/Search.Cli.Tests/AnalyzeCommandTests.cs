using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Search.Cli.Tests;

public sealed class AnalyzeCommandTests
{
    [Fact]
    public async Task Tsv_has_one_line_a_token_and_an_end_line_a_document()
    {
        SearchProcess.Result result = await SearchProcess.RunAsync(new SearchProcess.Request("analyze", "--format", "tsv", "--mode", "search") { Input = "関西国際空港\n\n¥1,000を\n" });
        Assert.Equal(0, result.ExitCode);
        string[][] lines = [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
        Assert.Equal(
            ["関西", "関西国際空港", "国際", "空港", "#EOD 0 6 0", "#EOD 1 0 0", "1", "000", "を", "#EOD 2 7 0"],
            lines.Select(line => line[0] == "#EOD" ? string.Join(' ', line) : line[0]));
        Assert.Equal(["関西国際空港", "0", "6", "0", "3"], lines[1][..5]);
        Assert.All(lines.Where(line => !line[0].StartsWith('#')), line => Assert.Equal(11, line.Length));
    }

    [Theory]
    [InlineData("normal", "normal")]
    [InlineData("search", "search")]
    [InlineData("extended", "extended")]
    [InlineData("normal", "extra/normal-keeppunct", "--keep-punctuation")]
    [InlineData("search", "extra/search-nocompound", "--discard-compounds")]
    [InlineData("search", "extra/userdict-search", "--user-dictionary", "golden/userdict.csv")]
    [InlineData("search", "extra/docs-search", "--unescape")]
    public async Task The_golden_files_are_reproduced_byte_for_byte(string mode, string expected, params string[] flags)
    {
        string input = Search.Testing.SharedData.Require(flags.Contains("--unescape") ? "golden/dev/docs.esc.txt.gz" : "golden/dev/input.txt.gz");
        string[] arguments = [.. flags.Select(flag => flag.StartsWith("golden/", StringComparison.Ordinal) ? Search.Testing.SharedData.Require(flag) : flag)];
        SearchProcess.Result result = await SearchProcess.RunAsync(
            new SearchProcess.Request(["analyze", "--format", "tsv", "--mode", mode, .. arguments]) { Input = Unpacked(input) });
        string[] golden = Unpacked(Search.Testing.SharedData.Require($"golden/dev/{expected}.tsv.gz")).Split('\n');
        string[] actual = result.Output.Split('\n');
        int line = 0;
        while (line < Math.Min(golden.Length, actual.Length) && golden[line] == actual[line])
        {
            line++;
        }

        Assert.True(
            line == golden.Length && line == actual.Length,
            string.Create(CultureInfo.InvariantCulture, $"first difference in line {line + 1}:\nreference: {golden.ElementAtOrDefault(line)}\nactual:    {actual.ElementAtOrDefault(line)}"));
    }

    private static string Unpacked(string path)
    {
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }
}
