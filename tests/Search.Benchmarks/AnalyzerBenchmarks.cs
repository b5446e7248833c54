using BenchmarkDotNet.Attributes;
using Search.Morphology;

namespace Search.Benchmarks;

/// <summary>The analyzer's speed and its allocations, of which there must be none.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmarks
{
    private readonly string _text = string.Concat(Enumerable.Repeat(
        "関西国際空港から東京へ飛び、シニアソフトウェアエンジニアとして働いた。We use C# 13 and .NET 10; 検索エンジンの性能を測る。\n", 10));

    private JapaneseSegmenter _segmenter = new();

    /// <summary>How finely text is split.</summary>
    [Params(SegmentationMode.Normal, SegmentationMode.Search, SegmentationMode.Extended)]
    public SegmentationMode Mode { get; set; }

    /// <summary>Creates the segmenter and warms its string tables.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _segmenter = new JapaneseSegmenter(new SegmentationOptions { Mode = Mode });
        _ = WithAttributes();
    }

    /// <summary>Surfaces alone.</summary>
    [Benchmark]
    public int Surfaces()
    {
        int units = 0;
        _segmenter.Start(_text.AsMemory());
        while (_segmenter.TryRead(out Morpheme morpheme))
        {
            units += _segmenter.SurfaceOf(morpheme).Length;
        }

        return units;
    }

    /// <summary>With base form, reading and part of speech.</summary>
    [Benchmark]
    public int WithAttributes()
    {
        int units = 0;
        _segmenter.Start(_text.AsMemory());
        while (_segmenter.TryRead(out Morpheme morpheme))
        {
            units += morpheme.PartOfSpeech.Length + (morpheme.BaseForm?.Length ?? 0) + (morpheme.Reading?.Length ?? 0);
        }

        return units;
    }
}
