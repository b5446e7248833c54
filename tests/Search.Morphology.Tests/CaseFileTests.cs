using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Search.Morphology.Tests;

/// <summary>Each line of cases.txt.</summary>
public partial class CaseFileTests
{
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (string line in File.ReadLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, "cases.txt")).Where(line => line.Length > 0 && line[0] != '#'))
            {
                string[] columns = [.. line.Split('|').Select(column => CodePoint().Replace(
                    column.Trim(),
                    match => char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture))))];
                cases.Add(columns[0], columns[1], columns[2]);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_is_split_as_the_file_says(string options, string text, string expected)
    {
        string[] words = options.Split(' ');
        var segmentation = new SegmentationOptions
        {
            Mode = words[0] switch { "normal" => SegmentationMode.Normal, "search" => SegmentationMode.Search, _ => SegmentationMode.Extended },
            LegacyExtended = words[0] == "legacy-extended",
            DiscardPunctuation = !words.Contains("keep-punctuation"),
            DiscardCompounds = words.Contains("discard-compounds"),
        };
        Assert.Equal(expected, Segmented.DescribeShort(text, Segmented.Read(new JapaneseSegmenter(segmentation), text)));
    }

    [GeneratedRegex(@"\\u\{([0-9A-F]+)\}")]
    private static partial Regex CodePoint();

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
