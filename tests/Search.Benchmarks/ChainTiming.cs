using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Util;
using Search.Analysis;

namespace Search.Benchmarks;

/// <summary>Times the whole chain of the Lucene analyzer as <see cref="AnalyzerTiming"/> times the segmenter.</summary>
internal static class ChainTiming
{
    private const int WarmRounds = 5;
    private const int Rounds = 5;

    public static void Run(string text)
    {
        using var analyzer = new JapaneseAnalyzer(LuceneVersion.LUCENE_48);
        var seconds = new List<double>();
        long tokens = 0;
        long allocated = 0;
        for (int round = 0; round < WarmRounds + Rounds; round++)
        {
            tokens = 0;
            allocated = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            using (TokenStream stream = analyzer.GetTokenStream("text", text))
            {
                stream.Reset();
                while (stream.IncrementToken()) tokens++;
                stream.End();
            }

            double elapsed = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            if (round >= WarmRounds) seconds.Add(elapsed);
        }

        seconds.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"analyzer chain\t{tokens}\t{seconds[Rounds / 2]:F4}\t{allocated}"));
    }
}
