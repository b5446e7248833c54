using CsCheck;
using Search.Analysis.Normalization;
using Search.Analysis.Tests.Cases;
using Search.Testing;

namespace Search.Analysis.Tests.Normalization;

public class TextNormalizerTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases => CaseFile.Read("normalization.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_is_written_in_one_form(string source, string normalized) => Assert.Equal(normalized, TextNormalizer.Fold(source));

    [Theory]
    [InlineData("検\u00AD索", "検索")]
    [InlineData("検\u200B索", "検索")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("❤\uFE0Fが", "❤が")]
    [InlineData("形態素\u00A0解析", "形態素 解析")]
    [InlineData("ハ\u309Aスワート\u3099", "パスワード")]
    [InlineData("1\uFE0F\u20E3", "1")]
    [InlineData("👨\u200D👩\u200D👧", "👨\u200D👩\u200D👧")]
    [InlineData("あ\u200Dい", "あい")]
    [InlineData("福", "福")]
    public void Invisible_and_compatible_characters_do_not_part_words(string source, string normalized) =>
        Assert.Equal(normalized, TextNormalizer.Fold(source));

    [Fact]
    public void Every_unit_knows_its_source()
    {
        TextNormalizer normalizer = new();
        Assert.Equal("(株)ガx", normalizer.Normalize("㈱カ\u3099\u00ADＸ").ToString());
        Assert.Equal([0, 0, 0, 1, 4], Enumerable.Range(0, 5).Select(normalizer.SourceStart));
        Assert.Equal([1, 1, 1, 4, 5], Enumerable.Range(0, 5).Select(normalizer.SourceEnd));
    }

    [Fact]
    public void The_plain_form_is_NFKC_as_Unicode_tests_it()
    {
        string path = SharedData.RequireDebian("/usr/share/unicode/NormalizationTest.txt.bz2", "unicode-data");
        TextNormalizer normalizer = new(NormalizationForm.CompatibilityComposition);
        int tested = 0;
        foreach (string line in Bzip2.ReadLines(path).Where(l => l.Length > 0 && l[0] is not ('#' or '@')))
        {
            string[] columns = line.Split(';')[..5].Select(Decode).ToArray();
            Assert.All(columns, c => Assert.Equal(columns[3], normalizer.Normalize(c).ToString()));
            tested++;
        }

        Assert.True(tested > 18_000);
    }

    [Fact]
    public void Normalizing_twice_changes_nothing() =>
        Gen.Char.Array[0, 20].Select(units => new string(units)).Sample(
            text =>
            {
                string once = TextNormalizer.Fold(text);
                return TextNormalizer.Fold(once) == once;
            },
            iter: 100_000);

    [Fact]
    public void Sources_cover_the_text_in_order() =>
        Gen.OneOf(new[] { "か", "\u3099", "ｶ", "ﾞ", "㍿", "a", "A", "\u0301", "\u200D", "👩", "\uFE0F", "-", "ー", "々", "ゞ", "\uD800", "각", "\u11A8", " " }.Select(Gen.Const).ToArray())
            .Array[0, 30].Select(string.Concat).Sample(
                text =>
                {
                    TextNormalizer normalizer = new();
                    int length = normalizer.Normalize(text).Length;
                    for (int i = 0; i < length; i++)
                    {
                        Assert.InRange(normalizer.SourceStart(i), i == 0 ? 0 : normalizer.SourceStart(i - 1), text.Length - 1);
                        Assert.True(normalizer.SourceEnd(i) > normalizer.SourceStart(i));
                        Assert.True(i == 0 || normalizer.SourceEnd(i) >= normalizer.SourceEnd(i - 1));
                    }
                },
                iter: 20_000);

    private static string Decode(string column) =>
        string.Concat(column.Split(' ').Select(h => char.ConvertFromUtf32(Convert.ToInt32(h, 16))));
}
