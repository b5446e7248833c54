using System.Globalization;
using CsCheck;
using static Search.Morphology.Tests.TinyDictionary;

namespace Search.Morphology.Tests;

/// <summary>Leaving the lattice where there is one way on changes nothing: every text gives what it gives without.</summary>
public class SettledRunsTests
{
    // Every category of ASCII, what may stand beside it, and the units on which IPADIC or the user dictionary has a word.
    private static readonly string[] Pieces =
    [
        "a", "The", "T", "Tシャツ", "AI", "iPhone15", "x86_64", "naïve", "ＡＢ", "ｶﾅ", "Привет", "αβγ", "한글", "é",
        " ", "  ", "\t", "\n", "\r\n", "\f", "\u00A0", "　", "\0", "\u0007", "1", "007", "１２", "²", "-", "://", "!?", "_", "C#", "ab", "<b>",
        "は", "関西国際空港", "エンジニア", "漢", "三", "ー", "々", "。", "、", "「", "（株）", "\uD83D\uDE00", "\uD83D", "\u200D",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);
    private static readonly Gen<string> Ascii = Gen.Char['\0', '\x7F'].Array[1, 90].Select(units => new string(units));
    private static readonly Gen<string> Words = Gen.Select(Piece, Gen.Int[1, 12], (piece, count) => string.Join(' ', Enumerable.Repeat(piece, count)));

    // Around the longest unknown word and the longest text without a commit, both 1,024 units.
    private static readonly Gen<string> LongRun = Gen.Select(Gen.Char["aZT1 -\t\rあアé"], Gen.OneOf(Gen.Int[1, 70], Gen.Int[1020, 1030], Gen.Int[2045, 2052]), (unit, count) => new string(unit, count));

    private static readonly Gen<string> Texts = Gen.Frequency((6, Piece), (4, Ascii), (3, Words), (1, LongRun)).Array[0, 25].Select(string.Concat);

    private static readonly Gen<SegmentationOptions> Options = Gen.Select(
        Gen.Enum<SegmentationMode>(), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[1, 3000])),
        (mode, punctuation, compounds, legacy, user, added, extraCost) => new SegmentationOptions
        {
            Mode = mode,
            DiscardPunctuation = punctuation,
            DiscardCompounds = compounds,
            LegacyExtended = legacy,
            NBestCost = extraCost,
            AddedWords = added ? AddedWords.Create([new("The T", -3000), new("iPhone15", 500), new(" C#", 0), new("一", 0)]) : null,
            UserDictionary = user ? UserDictionary.Parse(new StringReader("ab,a b,エ ビ,名詞\nx86,x86,エックス,名詞\n1 1,1 1,イチ イチ,名詞\n国際空港,国際 空港,コクサイ クウコウ,名詞"), "user.csv") : null,
        });

    [Theory]
    [InlineData("We use C# 13 and .NET 10.", "We use C 13 and NET 10")]
    [InlineData("The Tシャツ is white", "The Tシャツ is white")]
    [InlineData("hello, world は挨拶", "hello world は 挨拶")]
    [InlineData("https://example.org/a-b?c=1", "https example org a b c 1")]
    public void Latin_text_is_cut_where_categories_change(string text, string expected) =>
        Assert.Equal(expected, Segmented.Split(new JapaneseSegmenter(), text));

    [Fact]
    public void Following_runs_changes_nothing() => Gen.Select(Texts, Options).Sample((text, options) => Assert.Equal(
        Segmented.Describe(Segmented.Read(new JapaneseSegmenter(options, vectorized: true, followsRuns: false), text)),
        Segmented.Describe(Segmented.Read(new JapaneseSegmenter(options), text))), iter: 1000);

    [Fact]
    public void Following_runs_of_a_text_in_pieces_changes_nothing() => Gen.Select(Texts, Options, Gen.Int[1, 3000]).Sample((text, options, chunk) =>
    {
        string repeated = string.Concat(Enumerable.Repeat(text, 1 + (20_000 / (text.Length + 1))));
        var slow = new JapaneseSegmenter(options, vectorized: true, followsRuns: false);
        var fast = new JapaneseSegmenter(options);
        fast.Start(new ChunkedReader(repeated, chunk));
        Assert.Equal(Segmented.Describe(Segmented.Read(slow, repeated)), Segmented.Describe(Segmented.ReadAll(fast)));
        Assert.Equal(slow.Consumed, fast.Consumed);
    }, iter: 100);

    [Fact]
    public void Nor_does_it_with_any_other_dictionary() => Gen.Select(AnyDictionary, AnyOfItsTexts.Array[20], Gen.Enum<SegmentationMode>()).Sample((dictionary, texts, mode) =>
    {
        var options = new SegmentationOptions { Dictionary = Read(dictionary), Mode = mode, DiscardPunctuation = false };
        var slow = new JapaneseSegmenter(options, vectorized: false, followsRuns: false);
        var fast = new JapaneseSegmenter(options);
        foreach (string text in texts)
        {
            Assert.Equal(Segmented.Describe(Segmented.Read(slow, text)), Segmented.Describe(Segmented.Read(fast, text)));
        }
    }, iter: 200);

    private static readonly Gen<string> AnyOfItsTexts = Gen.Select(
        Gen.Char["aabbcdABC123--- ..人"].Array[0, 60], Gen.Char["ac1- "], Gen.Frequency((9, Gen.Const(0)), (1, Gen.Int[1020, 1026])), Gen.Char["ab1- 人"].Array[0, 9],
        (units, repeated, count, after) => new string(units) + new string(repeated, count) + new string(after));

    /// <summary>Four categories of ASCII with any properties and any number of unknown words, any words and any connections; small costs, so that many are equal.</summary>
    private static readonly Gen<List<Compilation.SourceFile>> AnyDictionary = Gen.Select(
        Gen.Bool.Array[8], Gen.Int[0, 3].Array[7], Gen.Select(Gen.Int[0, 3], Gen.Int[1, 5], Gen.Int[-2, 2]).Array[1, 12], Gen.Char["ab1- 人"].Array[1, 3].Array[0, 4], Gen.Int[-3, 3].Array[36],
        (properties, categories, unknown, surfaces, costs) =>
        {
            string[] units = ["0x0041..0x005A", "0x0061..0x007A", "0x0063", "0x0031..0x0033", "0x002D", "0x0020", "0x002E"];
            string characters = "DEFAULT 0 1 0\n"
                + string.Concat(Enumerable.Range(0, 4).Select(i => $"C{i} {(properties[2 * i] ? 1 : 0)} {(properties[(2 * i) + 1] ? 1 : 0)} 0\n"))
                + string.Concat(units.Zip(categories, (unit, category) => $"{unit} C{category}\n"));
            string entries = UnknownWord("DEFAULT", 5, 100)
                + string.Concat(Enumerable.Range(0, 4).Select(i => UnknownWord($"C{i}", 1, 1)))
                + string.Concat(unknown.Select(word => UnknownWord($"C{word.Item1}", word.Item2, word.Item3)));
            string words = Word("人", 1, 5) + string.Concat(surfaces.Select(surface => Word(new string(surface), 2, 2)));
            string connections = string.Concat(costs.Select((cost, i) => string.Create(CultureInfo.InvariantCulture, $"{i / 6} {i % 6} {cost}\n")));
            return Sources(words, connections, characters, entries);
        });

    private static string UnknownWord(string category, int id, int cost) => string.Create(
        CultureInfo.InvariantCulture, $"{category},{id},{id},{cost},{(id == 5 ? "記号,一般,*" : $"品詞{id},*,*")},*,*,*,*\n");
}
