using Lucene.Net.Analysis;
using Lucene.Net.Util;
using Search.Analysis.Terms;

namespace Search.Analysis.Tests;

/// <summary>What has been seen before is analyzed without allocation.</summary>
public class AllocationTests
{
    private const string Text =
        "関西国際空港でC#と.NETの勉強会を開く。参加費は1,000円、二〇二五年三月から。コカ・コーラ、リチャード・ストールマン、👍🏽、ｶﾞｲﾄﾞ、e-mail、snake_case。" +
        "https://example.com/a?b=1 の読込と立上げ、らーめん、食べ物、神戸市内、化粧品等。";

    [Fact]
    public void Terms_of_known_words_allocate_nothing()
    {
        TermAnalyzer analyzer = new(new TermTable());
        Assert.InRange(Allocated(() => analyzer.Analyze(Text, TextKind.Prose)), 0, 600);
    }

    [Fact]
    public void The_chain_of_the_analyzer_allocates_nothing()
    {
        using JapaneseAnalyzer analyzer = new(LuceneVersion.LUCENE_48);
        long allocated = Allocated(() =>
        {
            using TokenStream stream = analyzer.GetTokenStream("f", Text);
            stream.Reset();
            while (stream.IncrementToken())
            {
            }

            stream.End();
        });
        Assert.InRange(allocated, 0, 600);
    }

    private static long Allocated(Action action)
    {
        for (int i = 0; i < 50; i++)
        {
            action();
        }

        long least = long.MaxValue;
        for (int i = 0; i < 10; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
