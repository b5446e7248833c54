using System.Globalization;
using Search.Posts;

namespace Search.Benchmarks;

/// <summary>How many megabytes of posts does one core read: decoding, front matter, Markdown, diagnostics?</summary>
internal static class PostsBenchmark
{
    private const int WarmRounds = 5;
    private const int Rounds = 5;

    public static int Run(string folder)
    {
        PostFile[] files = [.. PostFolder.Read(folder).Posts];
        byte[][] contents = [.. files.Select(file => File.ReadAllBytes(file.FullPath))];
        double megabytes = contents.Sum(content => (long)content.Length) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Length} posts, {megabytes:f1} MB"));
        Calibration.Print();
        var reader = new PostReader();
        List<double> seconds = [];
        for (int round = 0; round < WarmRounds + Rounds; round++)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            int blocks = 0;
            for (int i = 0; i < files.Length; i++) blocks += reader.Read(files[i], contents[i]).Post.Blocks.Count;
            double elapsed = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            // The first rounds are compiled more and more.
            if (round >= WarmRounds) seconds.Add(elapsed);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{blocks} blocks: {elapsed:f2} s of processor time, {megabytes / elapsed:f1} MB/s, {allocated / 1e6 / megabytes:f1} bytes allocated a byte"));
        }

        seconds.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median: {megabytes / seconds[Rounds / 2]:f1} MB/s"));
        Calibration.Print();
        return 0;
    }
}
