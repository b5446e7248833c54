using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.TokenAttributes;
using Search.Analysis.Tests.Cases;

namespace Search.Analysis.Tests.Filters;

public class FilterCaseTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Numbers => CaseFile.Read("number.txt");

    public static IEnumerable<TheoryDataRow<string, string>> IterationMarks => CaseFile.Read("iteration-marks.txt");

    public static IEnumerable<TheoryDataRow<string, string>> Readings => CaseFile.Read("romaji.txt");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_written_as_its_value(string text, string value)
    {
        char[] buffer = new char[1];
        bool isNumber = KanjiNumber.TryWriteDecimal(text, ref buffer, out int length);
        Assert.Equal(value, isNumber ? new string(buffer, 0, length) : text);
    }

    [Theory]
    [MemberData(nameof(IterationMarks))]
    public void Iteration_marks_are_written_out(string text, string written)
    {
        using JapaneseIterationMarkCharFilter filter = new(new StringReader(text));
        Assert.Equal(written, filter.ReadToEnd());
    }

    [Theory]
    [InlineData("いなゝく", "いななく")]
    [InlineData("このゝち", "こののち")]
    [InlineData("たゞ、がゝ", "ただ、がか")]
    public void Corrected_iteration_marks_leave_kana_without_partner_alone(string text, string written)
    {
        using JapaneseIterationMarkCharFilter filter = new(new StringReader(text), true, true, IterationMarkVoicing.Corrected);
        Assert.Equal(written, filter.ReadToEnd());
    }

    [Fact]
    public void Iteration_marks_look_back_over_any_distance()
    {
        string text = new string('字', 5000) + new string('々', 3000);
        using JapaneseIterationMarkCharFilter filter = new(new StringReader(text));
        Assert.Equal(new string('字', 8000), filter.ReadToEnd());
    }

    [Theory]
    [MemberData(nameof(Readings))]
    public void Katakana_is_written_in_romaji(string kana, string romaji) =>
        Assert.Equal([romaji], Filter(kana, stream => new JapaneseReadingFormFilter(stream, useRomaji: true)));

    [Theory]
    [InlineData("サーバー", "サーバ")]
    [InlineData("コピー", "コピー")]
    [InlineData("サーバー機", "サーバー機")]
    [InlineData("ｻｰﾊﾞｰ", "ｻｰﾊﾞｰ")]
    public void The_final_long_vowel_of_longer_katakana_goes(string word, string stem) =>
        Assert.Equal([stem], Filter(word, stream => new JapaneseKatakanaStemFilter(stream)));

    [Theory]
    [InlineData("ちょっとヶ月", "ちよつとヶ月")]
    public void Small_hiragana_grows(string word, string grown) =>
        Assert.Equal([grown], Filter(word, stream => new JapaneseHiraganaUppercaseFilter(stream)));

    [Theory]
    [InlineData("ストップウォッチ", "ストツプウオツチ")]
    [InlineData("ㇷ\u309Aㇰ", "プク")]
    public void Small_katakana_grows(string word, string grown) =>
        Assert.Equal([grown], Filter(word, stream => new JapaneseKatakanaUppercaseFilter(stream)));

    [Fact]
    public void Completion_gives_every_way_of_typing() =>
        Assert.Equal(["スシ", "susi", "sushi"], Filter("スシ", stream => new JapaneseCompletionFilter(stream)));

    private static List<string> Filter(string text, Func<TokenStream, TokenStream> filter)
    {
        using TokenStream stream = filter(new KeywordTokenizer(new StringReader(text)));
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        List<string> terms = [];
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(term.ToString()!);
        }

        stream.End();
        return terms;
    }
}
