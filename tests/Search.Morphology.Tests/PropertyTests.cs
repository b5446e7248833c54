using CsCheck;

namespace Search.Morphology.Tests;

/// <summary>What holds for any text.</summary>
public class PropertyTests
{
    private static readonly string[] Pieces =
        ["関西国際空港", "の", "もも", "エンジニア", "ソフトウェア", "abc", " ", "　", "１２", "。", "々", "\r\n", "ｶﾅ", "漢", "ー", "\uD83D\uDE00", "（株）", "ー"];

    private static readonly Gen<string> AnyPiece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        AnyPiece.Array[0, 60].Select(string.Concat),
        Gen.Char.Array[0, 80].Select(units => new string(units)),
        Gen.Select(AnyPiece, Gen.Int[1, 1500], (piece, count) => string.Concat(Enumerable.Repeat(piece, count / piece.Length))));

    private static readonly Gen<SegmentationOptions> Options = Gen.Select(
        Gen.Enum<SegmentationMode>(), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Int[0, 2],
        (mode, punctuation, compounds, legacy, user, added) => new SegmentationOptions
        {
            Mode = mode,
            DiscardPunctuation = punctuation,
            DiscardCompounds = compounds,
            LegacyExtended = legacy,
            UserDictionary = user ? UserDictionary.Parse(new StringReader("国際空港,国際 空港,コクサイ クウコウ,名詞\nもも,もも,モモ,名詞\nab,a b,エ ビ,名詞"), "user.csv") : null,
            AddedWords = added == 0 ? null : AddedWords.Create([new("エンジニアソフト", 3000), new("港の", -5000), new("々漢", 0), .. added == 1 ? Array.Empty<AddedWord>() : [new("bcもも", -9000), new("abc関西", -9000)]]),
        });

    [Fact]
    public void Kept_surfaces_give_back_the_text_and_offsets_grow() => Gen.Select(Texts, Options).Sample((text, options) =>
    {
        var segmenter = new JapaneseSegmenter(options with { DiscardPunctuation = false, DiscardCompounds = true });
        int end = 0;
        foreach (Morpheme morpheme in Segmented.Read(segmenter, text))
        {
            Assert.Equal(end, morpheme.Start);
            Assert.True(morpheme.End > morpheme.Start);
            Assert.Equal((1, 1), (morpheme.PositionIncrement, morpheme.PositionLength));
            end = morpheme.End;
        }

        Assert.Equal(text.Length, end);
        Assert.Equal(text.Length, segmenter.Consumed);
    });

    [Fact]
    public void Vectors_change_nothing() => Gen.Select(Texts, Options).Sample((text, options) => Assert.Equal(
        Segmented.Describe(Segmented.Read(new JapaneseSegmenter(options, vectorized: false), text)),
        Segmented.Describe(Segmented.Read(new JapaneseSegmenter(options, vectorized: true), text))));

    [Fact]
    public void Chunks_and_earlier_texts_change_nothing() => Gen.Select(Texts, Texts, Options, Gen.Int[1, 700]).Sample((earlier, text, options, chunk) =>
    {
        var segmenter = new JapaneseSegmenter(options);
        string whole = Segmented.Describe(Segmented.Read(segmenter, text));
        _ = Segmented.Read(segmenter, earlier);
        string repeated = string.Concat(Enumerable.Repeat(text, 1 + (20_000 / (text.Length + 1))));
        string expected = Segmented.Describe(Segmented.Read(segmenter, repeated));
        segmenter.Start(new StringReader(earlier));
        _ = segmenter.TryRead(out _);
        segmenter.Start(new ChunkedReader(repeated, chunk));
        Assert.Equal(expected, Segmented.Describe(Segmented.ReadAll(segmenter)));
        Assert.Equal(repeated.Length, segmenter.Consumed);
        Assert.Equal(whole, Segmented.Describe(Segmented.Read(segmenter, text)));
    }, iter: 100);

    [Fact]
    public void Surfaces_of_streams_are_the_texts()
    {
        string text = string.Concat(Enumerable.Repeat("関西国際空港から飛んだ。ABC 123\n", 3000));
        var segmenter = new JapaneseSegmenter();
        segmenter.Start(new ChunkedReader(text, 333));
        while (segmenter.TryRead(out Morpheme morpheme))
        {
            Assert.Equal(text.AsSpan(morpheme.Start, morpheme.End - morpheme.Start), segmenter.SurfaceOf(morpheme));
        }
    }

    [Fact]
    public void Two_threads_share_a_dictionary()
    {
        string text = string.Concat(Enumerable.Repeat("関西国際空港からシニアソフトウェアエンジニアが飛んだ。", 200));
        string[] results = new string[4];
        Parallel.For(0, results.Length, i => results[i] = Segmented.Describe(Segmented.Read(new JapaneseSegmenter(), text)));
        Assert.Single(results.Distinct());
    }

    [Fact]
    public void Nothing_is_allocated_once_warm()
    {
        ReadOnlyMemory<char> text = string.Concat(Enumerable.Repeat("関西国際空港からシニアソフトウェアエンジニアが飛んだ。We use C# 13.\n", 300)).AsMemory();
        foreach (SegmentationMode mode in Enum.GetValues<SegmentationMode>())
        {
            var segmenter = new JapaneseSegmenter(new SegmentationOptions { Mode = mode });
            _ = CountUnits(segmenter, text);

            // A collection that another thread's test brings about is charged to this one: some round has none.
            Assert.Contains(0, Enumerable.Range(0, 20).Select(_ => AllocatedBy(segmenter, text)));
        }
    }

    private static long AllocatedBy(JapaneseSegmenter segmenter, ReadOnlyMemory<char> text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = CountUnits(segmenter, text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int CountUnits(JapaneseSegmenter segmenter, ReadOnlyMemory<char> text)
    {
        int units = 0;
        segmenter.Start(text);
        while (segmenter.TryRead(out Morpheme morpheme))
        {
            units += segmenter.SurfaceOf(morpheme).Length + morpheme.PartOfSpeech.Length + (morpheme.BaseForm?.Length ?? 0) + (morpheme.Reading?.Length ?? 0);
        }

        return units;
    }
}
