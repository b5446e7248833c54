using CsCheck;
using Search.Analysis.Terms;
using Search.Analysis.Tests.Cases;

namespace Search.Analysis.Tests.Terms;

public class TermAnalyzerTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases => CaseFile.Read("terms.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_is_cut_into_terms(string text, string terms) => Assert.Equal(terms, TermText.Of(text));

    [Fact]
    public void Only_code_is_cut_at_capitals()
    {
        Assert.Equal("httpclient", TermText.Of("HttpClient"));
        Assert.Equal("httpclient/http/client", TermText.Of("HttpClient", TextKind.Code));
        Assert.Equal("parsexmlfile/parse/xml/file", TermText.Of("parseXMLFile", TextKind.Code));
    }

    [Fact]
    public void Sources_of_terms_are_in_the_text_given()
    {
        TermTable table = new();
        string text = "㈱サンプルのﾃﾞｰﾀﾍﾞｰｽ";
        foreach (TermOccurrence occurrence in new TermAnalyzer(table).Analyze(text, TextKind.Prose))
        {
            if (table[occurrence.LexemeId].Surface == "データベース")
            {
                Assert.Equal("ﾃﾞｰﾀﾍﾞｰｽ", text[occurrence.Start..occurrence.End]);
                return;
            }
        }

        Assert.Fail("データベース is not a term");
    }

    [Fact]
    public void Any_text_is_cut_the_same_whatever_was_cut_before()
    {
        TermTable table = new();
        TermAnalyzer analyzer = new(table);
        string[] pieces = ["今日", "は", "C++", "#", "10,0", "00", ".", "令和", "元", "年", "🎉", "\uD83C", "\u200D", "ー", "カ", "國", "𠮷", "://", "a@b.c", "_", "-", " ", "\n", "３", "①", "億", "々", "%", "\u3099"];
        Gen.Int[0, pieces.Length - 1].Array[0, 30].Select(picks => string.Concat(picks.Select(p => pieces[p]))).Sample(
            text =>
            {
                string[] again = Cut(analyzer, table, text);
                TermTable fresh = new();
                Assert.Equal(Cut(new TermAnalyzer(fresh), fresh, text), again);
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void Hostile_text_is_cut_in_linear_time()
    {
        string[] units = ["a-", "a1", "a.", "a@", "1,111", "あー", "カ・", "々", "ゝ", "👩\u200D", "(", "字", "万1", "か\u3099", "\uD800", "a_", "://", "ｶﾞ", "\u3099", "令和元年", "國"];
        TermAnalyzer analyzer = new(new TermTable());
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (string unit in units)
        {
            foreach (TermOccurrence occurrence in analyzer.Analyze(string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length)), TextKind.Code))
            {
                Assert.True(occurrence.Start < occurrence.End);
            }
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed} for {units.Length} texts of 200,000 units");
    }

    [Fact]
    public void A_whole_word_is_known_by_its_keys()
    {
        Lexeme word = TermAnalyzer.WordOf("インターフェイス");
        Assert.Contains(word.VariantKeys, TermAnalyzer.WordOf("インタフェース").VariantKeys.Contains);
        Assert.Equal("たべる", TermAnalyzer.WordOf("食べる").Reading);
        Assert.Equal("よしのや", TermAnalyzer.WordOf("𠮷野家").Reading);
    }

    private static string[] Cut(TermAnalyzer analyzer, TermTable table, string text)
    {
        List<string> cut = [];
        int last = 0;
        foreach (TermOccurrence occurrence in analyzer.Analyze(text, TextKind.Prose))
        {
            Assert.InRange(occurrence.Position, last, analyzer.LastPosition - 1);
            Assert.InRange(occurrence.Start, 0, occurrence.End - 1);
            Assert.InRange(occurrence.End, 1, text.Length);
            last = occurrence.Position;
            cut.Add($"{table[occurrence.LexemeId].Term} {occurrence}"[..^1].Replace($"LexemeId = {occurrence.LexemeId},", "", StringComparison.Ordinal));
        }

        return [.. cut];
    }
}
