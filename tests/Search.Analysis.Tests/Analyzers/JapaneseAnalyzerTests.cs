using CsCheck;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Search.Analysis.Tests.Golden;

namespace Search.Analysis.Tests.Analyzers;

/// <summary>The analyzer remembers what its filters made of a word; it gives what the filters give that remember nothing.</summary>
public class JapaneseAnalyzerTests
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string UserWords = "Lucene,Lucene,ルシーン,カスタム名詞\n朝青龍,朝青龍,アサショウリュウ,助詞\n";

    private static readonly string[] Pieces =
    [
        "Search", "search", "SEARCH", "THE", "the", "Internationalization", "INTERNATIONALIZATION", "０１２３", "ＡＢＣ", "abc", "A", "É", "ﾊﾟｿｺﾝ", "ｻｰﾊﾞｰ", "サーバー", "ホゲラー", "コピー",
        "Lucene", "朝青龍", "関西国際空港", "飛んで", "できる", "は", "の", "です", "この", "\uD83D\uDE00", "한글", "Привет", "Straße", "İ", "\u0130I", "がんばれ", "１２", "12",
        " ", "。", "、", "\n", "-", "\0", "ー",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Remembering_changes_nothing()
    {
        Dict.UserDictionary words = new(new StringReader(UserWords));
        using JapaneseAnalyzer remembering = new(Version, words, JapaneseTokenizerMode.SEARCH, JapaneseAnalyzer.DefaultStopSet, JapaneseAnalyzer.DefaultStopTags);
        using Analyzer plain = Analyzer.NewAnonymous((_, reader) => Plain(new JapaneseTokenizer(reader, words, discardPunctuation: true, JapaneseTokenizerMode.SEARCH)));
        Texts.Sample(text => Assert.Equal(Describe(plain, text), Describe(remembering, text)), iter: 1000, threads: 1);
    }

    [Fact]
    public void Attributes_of_others_are_cleared_for_each_token()
    {
        using JapaneseTokenizer tokenizer = new(new StringReader("一 二 三 四"), null, discardPunctuation: true, JapaneseTokenizerMode.NORMAL);
        IKeywordAttribute keyword = tokenizer.AddAttribute<IKeywordAttribute>();
        tokenizer.Reset();
        Assert.True(tokenizer.IncrementToken());
        keyword.IsKeyword = true;
        Assert.True(tokenizer.IncrementToken());
        Assert.False(keyword.IsKeyword);

        IFlagsAttribute late = tokenizer.AddAttribute<IFlagsAttribute>();
        late.Flags = 1;
        Assert.True(tokenizer.IncrementToken());
        Assert.Equal(0, late.Flags);
        late.Flags = 1;
        Assert.True(tokenizer.IncrementToken());
        Assert.Equal(0, late.Flags);
    }

    private static TokenStreamComponents Plain(JapaneseTokenizer tokenizer)
    {
        TokenStream stream = new JapaneseBaseFormFilter(tokenizer);
        stream = new JapanesePartOfSpeechStopFilter(Version, stream, JapaneseAnalyzer.DefaultStopTags);
        stream = new StopFilter(Version, new CJKWidthFilter(stream), JapaneseAnalyzer.DefaultStopSet);
        stream = new LowerCaseFilter(Version, new JapaneseKatakanaStemFilter(stream));
        return new TokenStreamComponents(tokenizer, stream);
    }

    private static string Describe(Analyzer analyzer, string text)
    {
        TokenWriter writer = new(TokenColumns.All);
        using TokenStream stream = analyzer.GetTokenStream("text", text);
        writer.Write(stream, 0);
        return writer.ToString();
    }
}
