using static Search.Morphology.Tests.TinyDictionary;

namespace Search.Morphology.Tests;

/// <summary>Costs reckoned by hand.</summary>
public class TinyDictionaryTests
{
    [Fact]
    public void The_cheapest_sum_of_words_and_connections_wins()
    {
        // 日本 + 語 = 300 + 300 + connection 1→2; 日本語 = 700.
        string words = Word("日本", 1, 300) + Word("語", 2, 300) + Word("日本語", 1, 700);
        Assert.Equal("日本 語", Split(Compile(words, "1 2 99\n"), "日本語"));
        Assert.Equal("日本語", Split(Compile(words, "1 2 101\n"), "日本語"));
    }

    [Fact]
    public void Ties_keep_the_word_that_starts_earlier()
    {
        string words = Word("日本", 1, 300) + Word("語", 2, 300) + Word("日本語", 1, 600);
        Assert.Equal("日本語", Split(Compile(words), "日本語"));
    }

    [Fact]
    public void Ties_keep_the_homograph_that_comes_first()
    {
        SystemDictionary dictionary = Compile(Word("人", 2, 100, reading: "ヒト") + Word("人", 1, 100, reading: "ジン"));
        Assert.Equal("ヒト", Read(dictionary, "人").Single().Reading);
    }

    [Fact]
    public void The_ends_of_the_text_connect_as_id_zero()
    {
        string words = Word("人", 1, 100, reading: "ヒト") + Word("人", 2, 100, reading: "ジン");
        Assert.Equal("ジン", Read(Compile(words, "0 1 5\n0 2 4\n"), "人").Single().Reading);
        Assert.Equal("ヒト", Read(Compile(words, "1 0 -1\n"), "人").Single().Reading);
    }

    [Fact]
    public void Of_homographs_with_one_id_the_cheapest_is_tried_and_all_are_kept()
    {
        SystemDictionary dictionary = Compile(Word("人", 1, 200, reading: "ヒト") + Word("人", 1, 100, reading: "ジン") + Word("人", 1, 100, reading: "ニン"));
        Assert.Equal("ジン", Read(dictionary, "人").Single().Reading);
        DictionaryWords all = dictionary.WordsOf("人");
        Assert.Equal(["ジン", "ニン", "ヒト"], Enumerable.Range(0, all.Count).Select(i => all[i].Reading!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Unknown_words_are_tried_where_the_dictionary_has_none_or_the_category_asks_for_them()
    {
        SystemDictionary dictionary = Compile(Word("a", 2, 10) + Word("人", 1, 100));
        Assert.Equal("abc", Split(dictionary, "abc")); // 500 as a run against 10 + 500
        Assert.Equal("人 山", Split(dictionary, "人山")); // kanji are not grouped
    }

    [Fact]
    public void Digits_may_share_the_category_of_letters()
    {
        const string Characters = "DEFAULT 0 1 0\nALPHA 1 1 0\n0x0030..0x0039 ALPHA\n0x0041..0x005A ALPHA\n0x0061..0x007A ALPHA\n";
        const string Unknown = "DEFAULT,5,5,1000,記号,一般,*,*,*,*,*\nALPHA,1,1,500,品詞1,*,*,*,*,*,*\n";
        SystemDictionary dictionary = TinyDictionary.Read(Sources(Word("人", 1, 100), characters: Characters, unknown: Unknown));
        Assert.Equal("ab12 人 1a2b 人 人", Split(dictionary, "ab12人1a2b人人")); // four letters and digits, as one run each
    }

    [Fact]
    public void A_compound_is_split_when_the_penalty_makes_its_parts_cheaper()
    {
        // 関西空港: 100 + 3000 · (4 − 2); the parts 1000 + 1000 without penalty.
        string words = Word("関西空港", 1, 100) + Word("関西", 1, 1000) + Word("空港", 1, 1000);
        var search = new SegmentationOptions { Dictionary = Compile(words) };
        Assert.Equal("関西 関西空港 空港", Split(search, "関西空港"));
        Assert.Equal("関西 空港", Split(search with { DiscardCompounds = true }, "関西空港"));
        Assert.Equal("関西空港", Split(search with { Mode = SegmentationMode.Normal }, "関西空港"));

        // 100 + 6000 against 3099 + 3000: the parts win; at equal cost the whole does.
        Assert.Equal("関西 関西空港 空港", Split(search with { Dictionary = Compile(Word("関西空港", 1, 100) + Word("関西", 1, 3099) + Word("空港", 1, 3000)) }, "関西空港"));
        Assert.Equal("関西空港", Split(search with { Dictionary = Compile(Word("関西空港", 1, 100) + Word("関西", 1, 3100) + Word("空港", 1, 3000)) }, "関西空港"));
    }

    [Fact]
    public void Leads_of_any_size_between_arcs_are_compared_exactly()
    {
        // Word costs at both ends of 16 bits: what the vector form caps must not change the winner.
        string words = Word("日本", 1, short.MaxValue) + Word("日", 2, short.MinValue) + Word("本", 3, short.MinValue) + Word("本", 4, short.MaxValue) + Word("語", 1, 0);
        SystemDictionary dictionary = Compile(words, "3 1 5000\n4 1 -16000\n1 1 -16000\n");
        foreach (bool vectorized in new[] { true, false })
        {
            var segmenter = new JapaneseSegmenter(new SegmentationOptions { Dictionary = dictionary, Mode = SegmentationMode.Normal }, vectorized);
            Assert.Equal("日 本 語", Segmented.Split(segmenter, "日本語"));
        }
    }

    private static string Split(SystemDictionary dictionary, string text) =>
        Split(new SegmentationOptions { Dictionary = dictionary, Mode = SegmentationMode.Normal }, text);

    private static string Split(SegmentationOptions options, string text) => Segmented.Split(new JapaneseSegmenter(options), text);

    private static List<Morpheme> Read(SystemDictionary dictionary, string text) =>
        Segmented.Read(new JapaneseSegmenter(new SegmentationOptions { Dictionary = dictionary }), text);
}
