using System.Diagnostics;
using System.Globalization;

namespace Search.Benchmarks;

/// <summary>Pure arithmetic on one and on all cores: what the machine gives just now, to read other figures by.</summary>
internal static class Calibration
{
    private const int Rounds = 200_000_000;

    public static void Print()
    {
        double one = Seconds(1);
        double all = Seconds(Environment.ProcessorCount);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"calibration: {one:f2} s on one core; {Environment.ProcessorCount} cores scale {Environment.ProcessorCount * one / all:f2} times"));
    }

    private static double Seconds(int threads)
    {
        long start = Stopwatch.GetTimestamp();
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Spin))];
        foreach (Thread worker in workers) worker.Start();
        foreach (Thread worker in workers) worker.Join();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void Spin()
    {
        uint state = 1;
        for (int i = 0; i < Rounds; i++) state = (state ^ (uint)i) * 2654435761;
        if (state == 0) Console.Write(' ');
    }
}
