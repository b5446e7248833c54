using System.Text;
using System.Text.RegularExpressions;
using Search.Analysis.Terms;
using Search.Analysis.Tests.Cases;
using Search.Analysis.Vocabulary;
using Search.Testing;

namespace Search.Analysis.Tests.Vocabulary;

/// <summary>Which words front matter gives an index, and what they do to its texts.</summary>
public partial class VocabularyTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases => CaseFile.Read("words.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Front_matter_gives_the_words_that_the_dictionary_lacks(string given, string expected)
    {
        HashSet<WordCandidate> found = [];
        var reader = new CandidateReader(AnalysisSettings.Default);
        if (given[0] == '#') reader.ReadLabel(given[1..], WordOrigin.Tag, found);
        else reader.ReadTitle(given, found);
        IEnumerable<string> words = found.GroupBy(word => word.Surface, StringComparer.Ordinal)
            .Select(same => same.All(word => word.Origin == WordOrigin.TitleRun) ? $"({same.Key})" : same.Key);
        Assert.Equal(expected, string.Join(' ', words.OrderBy(word => word[0] == '(').ThenBy(word => word, StringComparer.Ordinal).DefaultIfEmpty("-")));
    }

    [Fact]
    public void A_word_that_others_make_up_is_none_and_a_run_needs_two_posts()
    {
        IReadOnlyList<WordCandidate> words = WordChoice.Of(
        [
            new("サイバーパンク", WordOrigin.Title), new("サイバーパンクアニメ", WordOrigin.Tag), new("サイバーパンク戦記", WordOrigin.TitleRun), new("ネオン侍", WordOrigin.TitleRun),
            new("ネオン侍", WordOrigin.TitleRun), new("ネオン町", WordOrigin.TitleRun), new("サイバーパンク", WordOrigin.Tag),
        ]);
        Assert.Equal([new("サイバーパンク", WordOrigin.Tag), new("ネオン侍", WordOrigin.TitleRun)], words);
    }

    [Theory]
    [InlineData("サイバーパンク", "サイバーパンクアニメ", "サイバーパンク アニメ")] // one unknown word without it
    [InlineData("生成ai", "生成AIを使う", "生成 ai を 使う")] // AI is not hidden
    [InlineData("生成ai", "生成AIOpsを使う", "生成 aiops を 使う")] // nor is a Latin word cut
    [InlineData("ラーメ", "ラーメンを食べる", "ラーメン を 食べる")] // the dictionary's word is likelier
    [InlineData("今日本", "今日本屋に行く", "今日 本屋 に 行く")] // even what was never to be a word does not break a sentence
    public void An_added_word_decides_where_a_text_is_cut_and_hides_nothing(string word, string text, string terms)
    {
        TermTable table = new();
        var analyzer = new TermAnalyzer(table, new AnalysisSettings { AddedWords = WordChoice.ToAddedWords([word]) });
        StringBuilder written = new();
        int last = -1;
        foreach (TermOccurrence occurrence in analyzer.Analyze(text, TextKind.Prose))
        {
            written.Append(written.Length == 0 ? "" : occurrence.Position == last ? "/" : " ").Append(table[occurrence.LexemeId].Surface);
            last = occurrence.Position;
        }

        Assert.Equal(terms, written.ToString());
    }

    [Theory]
    [InlineData("サイバーパンク", "ｻｲﾊﾞｰﾊﾟﾝｸの話", true)]
    [InlineData("国学院ホール", "國學院ホールで聞く", true)]
    [InlineData("国学院ホール", "国学院のホール", false)]
    public void A_word_is_found_in_a_text_as_it_is_segmented(string word, string text, bool isIn) => Assert.Equal(isIn, new WordFinder([word]).IsIn(text));

    [Fact]
    public void Kanji_with_other_forms_are_in_no_fixed_piece() => Assert.Equal(["ホール前"], WordFinder.FixedPieces("国学ホール前"));

    [Fact]
    public void Costs_are_those_of_like_words()
    {
        string folder = SharedData.RequireDebian("/usr/share/mecab/dic/ipadic", "mecab-ipadic");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        ILookup<(string Script, int Length), int> costs = Directory.GetFiles(folder, "*.csv")
            .SelectMany(file => File.ReadLines(file, Encoding.GetEncoding("euc-jp")))
            .Select(line => line.Split(','))
            .Where(columns => columns[4..7] is ["名詞", "固有名詞", "一般"])
            .ToLookup(columns => (ScriptOf(columns[0]), columns[0].Length), columns => int.Parse(columns[3], System.Globalization.CultureInfo.InvariantCulture));
        foreach (string word in (string[])["甲乙", "甲乙丙", "甲乙丙丁", "甲乙丙丁戊", "アイ", "アイウ", "アイウエ", "アイウエオ", "アイウエオカ", "アイウエオカキ", "甲イ", "甲イウ", "甲イウエ", "甲イウエオ", "甲イウエオカ"])
        {
            int[] like = [.. costs[(ScriptOf(word), word.Length)].Order()];
            double median = (like[(like.Length - 1) / 2] + like[like.Length / 2]) / 2.0;
            Assert.InRange(WordCosts.Of(word), median - 1, median + 1);
        }
    }

    private static string ScriptOf(string word) => Kanji().IsMatch(word) ? "kanji" : Katakana().IsMatch(word) ? "katakana" : Hiragana().IsMatch(word) ? "hiragana" : "mixed";

    [GeneratedRegex(@"^[\u3400-\u9FFF々]+$")]
    private static partial Regex Kanji();

    [GeneratedRegex("^[ァ-ヺー・]+$")]
    private static partial Regex Katakana();

    [GeneratedRegex("^[ぁ-ゖー]+$")]
    private static partial Regex Hiragana();
}
