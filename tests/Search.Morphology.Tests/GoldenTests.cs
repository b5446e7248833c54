using System.Text;
using Search.Testing;

namespace Search.Morphology.Tests;

/// <summary>Every token and every attribute equals the reference's.</summary>
public class GoldenTests
{
    private const string EndOfDocument = "#EOD\t";

    public static TheoryData<string, SegmentationMode, string> Files
    {
        get
        {
            var files = new TheoryData<string, SegmentationMode, string>();
            foreach (SegmentationMode mode in Enum.GetValues<SegmentationMode>())
            {
                string name = mode.ToString().ToLowerInvariant();
                files.Add($"{name}.tsv.gz", mode, "");
                files.Add($"extra/{name}-keeppunct.tsv.gz", mode, "keeppunct");
                files.Add($"extra/userdict-{name}.tsv.gz", mode, "userdict");
                files.Add($"extra/docs-{name}.tsv.gz", mode, "docs");
                if (mode != SegmentationMode.Normal)
                {
                    files.Add($"extra/{name}-nocompound.tsv.gz", mode, "nocompound");
                }
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Tokens_equal_the_reference_with_vectors_and_without(string file, SegmentationMode mode, string variant)
    {
        string[] documents = variant == "docs"
            ? [.. GoldenFile.ReadDocuments("dev/docs.esc.txt.gz").Select(MorphemeTsvWriter.Unescape)]
            : GoldenFile.ReadDocuments("dev/input.txt.gz");
        var options = new SegmentationOptions
        {
            Mode = mode,
            DiscardPunctuation = variant != "keeppunct",
            DiscardCompounds = variant == "nocompound",
            UserDictionary = variant == "userdict" ? ReadUserDictionary() : null,
        };

        string[] expected = GoldenFile.Read("dev/" + file).Split(EndOfDocument);
        foreach (bool vectorized in new[] { true, false })
        {
            string[] actual = Segment(options, vectorized, documents).Split(EndOfDocument);
            Assert.Equal(expected.Length, actual.Length);
            string[] differing = [.. Enumerable.Range(0, expected.Length).Where(i => expected[i] != actual[i]).Select(i => $"{i}: {FirstDifference(expected[i], actual[i])}")];
            Assert.Empty(differing);
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        int line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return $"expected [{expectedLines.ElementAtOrDefault(line)}], was [{actualLines.ElementAtOrDefault(line)}]";
    }

    private static UserDictionary? ReadUserDictionary()
    {
        using var reader = new StreamReader(SharedData.Require("golden/userdict.csv"), Encoding.UTF8);
        return UserDictionary.Parse(reader, "userdict.csv");
    }

    private static string Segment(SegmentationOptions options, bool vectorized, string[] documents)
    {
        using var output = new StringWriter();
        var writer = new MorphemeTsvWriter(output);
        var segmenter = new JapaneseSegmenter(options, vectorized);
        for (int i = 0; i < documents.Length; i++)
        {
            segmenter.Start(documents[i].AsMemory());
            writer.WriteDocument(segmenter, i);
        }

        return output.ToString();
    }
}
