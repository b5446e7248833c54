using static Search.Morphology.Tests.TinyDictionary;

namespace Search.Morphology.Tests;

/// <summary>Words of nearly best paths; compared with costs reckoned by hand, not with another program.</summary>
public class NBestTests
{
    private static readonly SystemDictionary Dictionary =
        Compile(Word("日本", 1, 300) + Word("語", 1, 300) + Word("日本語", 1, 500) + Word("本語", 2, 800) + Word("日", 2, 100));

    [Theory]
    [InlineData(0, "日本語[0-3,1,1]")]
    [InlineData(99, "日本語[0-3,1,1]")]
    [InlineData(100, "日本[0-2,1,1] 日本語[0-3,0,2] 語[2-3,1,1]")]
    [InlineData(400, "日[0-1,1,1] 日本[0-2,0,2] 日本語[0-3,0,3] 本語[1-3,1,1] 語[2-3,1,1]")]
    public void Every_word_of_a_path_within_the_cost_is_given(int cost, string expected)
    {
        var segmenter = new JapaneseSegmenter(new SegmentationOptions { Dictionary = Dictionary, Mode = SegmentationMode.Normal, NBestCost = cost });
        Assert.Equal(expected, Segmented.DescribeShort("日本語", Segmented.Read(segmenter, "日本語")));
    }

    [Fact]
    public void The_best_path_is_always_among_them()
    {
        const string Text = "すもももももももものうち。関西国際空港でシニアソフトウェアエンジニアが働く。";
        string[] best = [.. Segmented.Read(new JapaneseSegmenter(), Text).Select(m => $"{m.Start}-{m.End}")];
        string[] more = [.. Segmented.Read(new JapaneseSegmenter(new SegmentationOptions { NBestCost = 10_000 }), Text).Select(m => $"{m.Start}-{m.End}")];
        Assert.Subset(more.ToHashSet(), best.ToHashSet());
        Assert.True(more.Length > best.Length);
    }
}
