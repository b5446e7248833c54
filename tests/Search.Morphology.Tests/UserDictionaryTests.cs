namespace Search.Morphology.Tests;

public class UserDictionaryTests
{
    [Theory]
    [InlineData("東京都,東京 都,トウキョウ,名詞", "u.csv:1:10: '東京都' has 2 segments but 1 readings")]
    [InlineData("# 注釈\n\n東京,東 京 都,ト キョ ト,名詞", "u.csv:3:4: the segments of '東京' are longer than the surface")]
    [InlineData("東京,東京,トウキョウ,名詞\n東京,東京,トーキョー,名詞", "u.csv:2:1: '東京' is already defined in line 1")]
    [InlineData("東京,東京,トウキョウ", "u.csv:1:12: an entry has 4 columns (surface,segmentation,readings,part of speech), this line 3; a column with a comma needs quotes")]
    [InlineData("\"東京,東京,トウキョウ,名詞", "u.csv:1:1: the quote is not closed")]
    [InlineData(",a,a,名詞", "u.csv:1:1: a surface has 1 to 65535 characters")]
    public void Errors_name_path_line_and_column(string source, string message)
    {
        Assert.Equal(message, Assert.Throws<DictionaryFormatException>(() => Parse(source)).Message);
        Assert.Equal(message, Assert.Single(UserDictionary.Check(new StringReader(source), "u.csv")).ToString());
    }

    [Fact]
    public void All_errors_are_found() =>
        Assert.Equal([1, 3], UserDictionary.Check(new StringReader("a\nb,b,b,名詞\nc,c c,c,名詞"), "u.csv").Select(error => error.Line));

    [Theory]
    [InlineData("")]
    [InlineData("# 注釈のみ\n   \n")]
    public void A_dictionary_without_entries_is_none(string source) => Assert.Null(Parse(source));

    [Fact]
    public void A_hash_starts_a_comment_anywhere_or_only_at_the_start_of_a_line()
    {
        const string Source = "#c\nC#,C#,シーシャープ,名詞";
        Assert.Throws<DictionaryFormatException>(() => Parse(Source));
        UserDictionary? user = UserDictionary.Parse(new StringReader(Source), "u.csv", UserDictionaryComments.LineStart);
        Morpheme morpheme = Segmented.Read(new JapaneseSegmenter(new SegmentationOptions { UserDictionary = user }), "C#で書く")[0];
        Assert.Equal((0, 2, "シーシャープ", "名詞"), (morpheme.Start, morpheme.End, morpheme.Reading, morpheme.PartOfSpeech));
    }

    [Fact]
    public void Quotes_keep_commas_together()
    {
        UserDictionary? user = Parse("\"一,二\",\"一,二\",イチニ,名詞");
        Assert.Equal("一,二 三", Segmented.Split(new JapaneseSegmenter(new SegmentationOptions { UserDictionary = user }), "一,二三"));
    }

    [Fact]
    public void Segments_follow_each_other_and_what_they_leave_gives_no_word()
    {
        UserDictionary? user = Parse("あいうえお,あい うえ,アイ ウエ,名詞");
        string text = "あいうえお。";
        Assert.Equal("あい[0-2,1,1] うえ[2-4,1,1]", Segmented.DescribeShort(text, Segmented.Read(new JapaneseSegmenter(new SegmentationOptions { UserDictionary = user }), text)));
    }

    [Fact]
    public void Long_user_words_are_found()
    {
        string surface = string.Concat(Enumerable.Repeat("漢字", 2000));
        UserDictionary? user = Parse($"{surface},{surface},カンジ,名詞");
        Morpheme morpheme = Segmented.Read(new JapaneseSegmenter(new SegmentationOptions { UserDictionary = user }), "は" + surface + "は")[1];
        Assert.Equal((1, 4001), (morpheme.Start, morpheme.End));
    }

    [Fact]
    public void A_hundred_thousand_words_are_found()
    {
        string[] surfaces = [.. Enumerable.Range(0, 100_000).Select(i => "語" + string.Concat(i.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => "零壱弐参四五六七八九"[digit - '0'])))];
        UserDictionary? user = Parse(string.Join('\n', surfaces.Select(surface => $"{surface},{surface},ゴ,名詞")));
        Assert.Equal(surfaces.Length, user!.WordCount);
        Assert.All(surfaces.Where((_, i) => i % 997 == 0), surface => Assert.NotEqual(0u, user.Trie.Find(surface)));
        Assert.Equal(0u, user.Trie.Find("語零零零零零零零"));
    }

    private static UserDictionary? Parse(string source) => UserDictionary.Parse(new StringReader(source), "u.csv");
}
