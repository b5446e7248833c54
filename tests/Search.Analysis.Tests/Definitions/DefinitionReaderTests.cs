using CsCheck;
using Search.Analysis.Definitions;
using Search.Analysis.Terms;
using Search.Analysis.Tests.Cases;
using Search.Testing;

namespace Search.Analysis.Tests.Definitions;

public class DefinitionReaderTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases => CaseFile.Read("definitions.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_definition_is_what_provably_agrees(string text, string expected)
    {
        IEnumerable<string> found = Read(text).Select(one => $"{one.Name}={one.Alias}({one.Proof.ToString().ToLowerInvariant()})");
        Assert.Equal(expected, string.Join(' ', found.DefaultIfEmpty("-")));
    }

    [Fact]
    public void A_definition_knows_where_it_stands() => Assert.Equal(3, Assert.Single(Read("これはOpenAI（オープンエーアイ）。")).Start);

    [Fact]
    public void Words_do_not_sound_like_the_katakana_of_others()
    {
        (string Latin, string Katakana)[] pairs =
        [
            .. Cases.Where(row => row.Data.Item2.Contains("transliteration", StringComparison.Ordinal))
                .Select(row => row.Data.Item2[..row.Data.Item2.IndexOf('(', StringComparison.Ordinal)].Split('='))
                .Select(words => words[0].Any(char.IsAsciiLetter) ? (words[0], words[1]) : (words[1], words[0])),
            .. "server サーバー|client クライアント|network ネットワーク|security セキュリティ|database データベース|package パッケージ|module モジュール|compiler コンパイラ|interface インターフェース|thread スレッド|process プロセス|memory メモリ|cache キャッシュ|virtual バーチャル|machine マシン|learning ラーニング|Python パイソン|Ruby ルビー|Rust ラスト|Swift スウィフト|Linux リナックス|Ubuntu ウブントゥ|Firefox ファイアフォックス|Chrome クローム|Twitter ツイッター|Facebook フェイスブック|YouTube ユーチューブ|iPhone アイフォーン|Android アンドロイド|Bluetooth ブルートゥース|design デザイン|pattern パターン|architecture アーキテクチャ|container コンテナ|template テンプレート|parameter パラメータ|scheduler スケジューラ|Shakespeare シェイクスピア|Michael マイケル|Berkeley バークレー"
                .Split('|').Select(pair => pair.Split(' ')).Select(pair => (pair[0], pair[1])),
        ];
        Assert.All(pairs, pair => Assert.True(Transliteration.Agrees(pair.Latin, pair.Katakana), $"{pair} {Transliteration.CostOf(pair.Latin, pair.Katakana)}"));
        string[] wrong = [.. from a in pairs from b in pairs where a.Katakana != b.Katakana && a.Latin != b.Latin && Transliteration.Agrees(a.Latin, b.Katakana) select $"{a.Latin} {b.Katakana}"];
        Assert.True(wrong.Length * 1000 <= pairs.Length * pairs.Length, string.Join(", ", wrong));
    }

    [Fact]
    public void Any_text_can_be_read()
    {
        Gen<string> text = Gen.String[Gen.Char["（）()「」、,OpenAIオープンー東京ab 1\uD800\n略以下"], 0, 80];
        text.Sample(value => Read(value).All(one => one.Start >= 0 && one.Start < value.Length && one.Name.Length > 0 && one.Alias.Length > 0), iter: 2000);
    }

    [Theory]
    [InlineData("Open（オープン）")]
    [InlineData("大規模言語モデル（だいきぼ）")]
    [InlineData("a b c d e f g h（アイウエオカキクケコ）")]
    [InlineData("（（（（（（（（（（")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa（アアアアアアアアアアアアアアアアアアアアアアアア）")]
    public void Many_brackets_cost_little(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1 + (100_000 / piece.Length)));
        var analyzer = new TermAnalyzer(new TermTable());
        TermOccurrence[] terms = [.. analyzer.Analyze(text, TextKind.Prose)];
        TimeSpan taken = ThreadClock.Measure(() => DefinitionReader.Read(text, terms, new List<Definition>()));
        Assert.InRange(taken.TotalMilliseconds, 0, 300);
    }

    private static List<Definition> Read(string text)
    {
        List<Definition> found = [];
        DefinitionReader.Read(text, new TermAnalyzer(new TermTable()).Analyze(text, TextKind.Prose), found);
        return found;
    }
}
