using System.IO.Compression;
using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Util;

namespace Search.Analysis.Tests.Golden;

/// <summary>The filters and the analyzer give the tokens of the reference, byte for byte.</summary>
public class GoldenFilterTests
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    public static TheoryData<string> Names =>
    [
        "analyzer-normal", "analyzer-search", "analyzer-extended", "filter-baseform", "filter-cjkwidth", "filter-cjkwidth+katastem",
        "filter-katastem", "filter-number", "filter-number-search", "filter-posstop", "filter-reading", "filter-romaji", "filter-stop",
        "iter", "iter-no-kana", "iter-no-kanji",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Tokens_are_those_of_the_reference(string name)
    {
        string expectedPath = Search.Testing.SharedData.Require($"golden/dev/extra/{name}.tsv.gz");
        string inputPath = Search.Testing.SharedData.Require("golden/dev/input.txt.gz");
        string[] documents = Encoding.UTF8.GetString(Unzip(inputPath)).Split('\n')[..^1];
        string[] expected = Encoding.UTF8.GetString(Unzip(expectedPath)).Split('\n')[..^1];
        TokenWriter writer = new(name.StartsWith("analyzer", StringComparison.Ordinal) ? TokenColumns.All : TokenColumns.Five);
        using Analyzer analyzer = AnalyzerOf(name);
        for (int i = 0; i < documents.Length; i++)
        {
            using TokenStream stream = analyzer.GetTokenStream("f", documents[i]);
            writer.Write(stream, i);
        }

        string[] actual = writer.ToString().Split('\n')[..^1];
        int difference = Enumerable.Range(0, Math.Min(actual.Length, expected.Length)).FirstOrDefault(i => actual[i] != expected[i], -1);
        int differing = Enumerable.Range(0, Math.Min(actual.Length, expected.Length)).Count(i => actual[i] != expected[i]);
        Assert.True(difference < 0, difference < 0 ? "" : $"line {difference + 1} of {differing} differing: expected {expected[difference]}, got {actual[difference]}; before: {string.Join(" | ", actual[Math.Max(0, difference - 3)..difference])}");
        Assert.Equal(expected.Length, actual.Length);
    }

    private static Analyzer AnalyzerOf(string name) => name switch
    {
        "analyzer-normal" => Default(JapaneseTokenizerMode.NORMAL),
        "analyzer-search" => Default(JapaneseTokenizerMode.SEARCH),
        "analyzer-extended" => Default(JapaneseTokenizerMode.EXTENDED),
        "filter-baseform" => Filtered(s => new JapaneseBaseFormFilter(s)),
        "filter-cjkwidth" => Filtered(s => new CJKWidthFilter(s)),
        "filter-cjkwidth+katastem" => Filtered(s => new JapaneseKatakanaStemFilter(new CJKWidthFilter(s))),
        "filter-katastem" => Filtered(s => new JapaneseKatakanaStemFilter(s)),
        "filter-number" => Filtered(s => new JapaneseNumberFilter(s)),
        "filter-number-search" => Filtered(s => new JapaneseNumberFilter(s), JapaneseTokenizerMode.SEARCH),
        "filter-posstop" => Filtered(s => new JapanesePartOfSpeechStopFilter(Version, s, JapaneseAnalyzer.DefaultStopTags)),
        "filter-reading" => Filtered(s => new JapaneseReadingFormFilter(s)),
        "filter-romaji" => Filtered(s => new JapaneseReadingFormFilter(s, useRomaji: true)),
        "filter-stop" => Filtered(s => new StopFilter(Version, s, JapaneseAnalyzer.DefaultStopSet)),
        "iter" => IterationMarks(true, true),
        "iter-no-kana" => IterationMarks(true, false),
        "iter-no-kanji" => IterationMarks(false, true),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such golden file."),
    };

    private static JapaneseAnalyzer Default(JapaneseTokenizerMode mode) =>
        new(Version, null, mode, JapaneseAnalyzer.DefaultStopSet, JapaneseAnalyzer.DefaultStopTags);

    private static Analyzer Filtered(Func<TokenStream, TokenStream> filter, JapaneseTokenizerMode mode = JapaneseTokenizerMode.NORMAL) =>
        Analyzer.NewAnonymous((_, reader) =>
        {
            JapaneseTokenizer tokenizer = new(reader, null, discardPunctuation: false, mode);
            return new TokenStreamComponents(tokenizer, filter(tokenizer));
        });

    private static Analyzer IterationMarks(bool kanji, bool kana) => Analyzer.NewAnonymous(
        (_, reader) => new TokenStreamComponents(new JapaneseTokenizer(reader, null, discardPunctuation: true, JapaneseTokenizerMode.NORMAL)),
        (_, reader) => new JapaneseIterationMarkCharFilter(reader, kanji, kana));

    private static byte[] Unzip(string path)
    {
        using GZipStream stream = new(File.OpenRead(path), CompressionMode.Decompress);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
