using System.Diagnostics;
using System.Globalization;
using System.Text;
using Search.Morphology;

namespace Search.Benchmarks;

/// <summary>Times the analyzer on one text: lines of name, number of tokens, and seconds of processor time, median of five.</summary>
internal static class AnalyzerTiming
{
    private const int WarmRounds = 5;
    private const int Rounds = 5;

    public static void Run(string path)
    {
        string text = File.ReadAllText(path, Encoding.UTF8);
        Time("normal", text, SegmentationMode.Normal, readsAttributes: false);
        Time("search", text, SegmentationMode.Search, readsAttributes: false);
        Time("search+attributes", text, SegmentationMode.Search, readsAttributes: true);
        ChainTiming.Run(text);
    }

    private static void Time(string name, string text, SegmentationMode mode, bool readsAttributes)
    {
        var segmenter = new JapaneseSegmenter(new SegmentationOptions { Mode = mode });
        var seconds = new List<double>();
        long tokens = 0;
        long units = 0;
        long allocated = 0;
        for (int round = 0; round < WarmRounds + Rounds; round++)
        {
            tokens = 0;
            allocated = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            segmenter.Start(text.AsMemory());
            while (segmenter.TryRead(out Morpheme morpheme))
            {
                tokens++;
                if (readsAttributes)
                {
                    units += morpheme.PartOfSpeech.Length + (morpheme.BaseForm?.Length ?? 0) + (morpheme.Reading?.Length ?? 0);
                }
            }

            double elapsed = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            if (round >= WarmRounds)
            {
                seconds.Add(elapsed);
            }
        }

        seconds.Sort();
        GC.KeepAlive(units);
        Debug.Assert(tokens >= 0, "every text has a number of tokens");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{tokens}\t{seconds[Rounds / 2]:F4}\t{allocated}"));
    }
}
