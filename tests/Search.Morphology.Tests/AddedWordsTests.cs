using CsCheck;

namespace Search.Morphology.Tests;

/// <summary>Words that compete with the dictionary's at costs of their own.</summary>
public class AddedWordsTests
{
    [Theory]
    [InlineData(500, "AB C")] // 500 for AB and 300 for C are less than 400 + 600
    [InlineData(701, "A BC")]
    [InlineData(700, "A BC")] // the dictionary's arcs come first, and ties keep the earlier
    [InlineData(699, "AB C")]
    public void The_cheapest_path_decides(int cost, string split)
    {
        SystemDictionary tiny = TinyDictionary.Compile("甲,0,0,400,品詞0,*,*,*,*,*,*,*,*\n乙丙,0,0,600,品詞0,*,*,*,*,*,*,*,*\n丙,0,0,300,品詞0,*,*,*,*,*,*,*,*\n");
        var segmenter = new JapaneseSegmenter(new SegmentationOptions { Dictionary = tiny, AddedWords = AddedWords.Create([new("甲乙", cost)]) });
        Assert.Equal(split.Replace('A', '甲').Replace('B', '乙').Replace('C', '丙'), Segmented.Split(segmenter, "甲乙丙"));
    }

    [Fact]
    public void An_added_word_is_a_proper_noun_that_knows_its_number()
    {
        AddedWords words = AddedWords.Create([new("サイバーパンク", 3760), new("カイゼン", 3764)])!;
        Morpheme word = Segmented.Read(new JapaneseSegmenter(new SegmentationOptions { AddedWords = words }), "サイバーパンクアニメ")[0];
        Assert.Equal((0, 7, MorphemeKind.Added, "名詞-固有名詞-一般"), (word.Start, word.End, word.Kind, word.PartOfSpeech));
        Assert.Equal("サイバーパンク", words.Surfaces[word.AddedId]);
        Assert.Null(word.Reading);
        Assert.Equal((5, 12), (word.MovedBy(5).Start, word.MovedBy(5).End));
    }

    [Fact]
    public void Words_that_a_text_does_not_hold_change_nothing()
    {
        AddedWords words = AddedWords.Create([new("ポッドキャスト", -30000), new("推し活", -30000), new("鬱勃", -30000)])!;
        Gen<string> texts = Gen.String[Gen.Char["ポッドキャス推し活鬱勃の会に行くabc defghijk 12。"], 0, 60].Where(text => !words.Surfaces.Any(word => text.Contains(word, StringComparison.Ordinal)));
        texts.Sample(text => Assert.Equal(
            Segmented.Describe(Segmented.Read(new JapaneseSegmenter(), text)),
            Segmented.Describe(Segmented.Read(new JapaneseSegmenter(new SegmentationOptions { AddedWords = words }), text))));
    }

    [Fact]
    public void The_cheaper_of_equal_words_counts_and_none_is_null()
    {
        Assert.Null(AddedWords.Create([]));
        Assert.Throws<ArgumentException>(() => AddedWords.Create([new("", 1)]));
        Assert.Equal(["乙", "甲"], AddedWords.Create([new("甲", 2), new("乙", 1), new("甲", 1)])!.Surfaces);
    }
}
