using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Search.Testing;

/// <summary>
/// The processor time of the running thread: what a limit on work is held against, whatever else the machine does. Where
/// the system has no such clock, the wall's.
/// </summary>
internal static partial class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID of Linux's <time.h>.
    private const int ThreadProcessorTime = 3;

    /// <summary>The time that <paramref name="work"/> takes.</summary>
    public static TimeSpan Measure(Action work)
    {
        TimeSpan start = Now();
        work();
        return Now() - start;
    }

    private static TimeSpan Now()
    {
        if (!OperatingSystem.IsLinux() || GetTime(ThreadProcessorTime, out TimeSpec time) != 0)
        {
            return Stopwatch.GetElapsedTime(0);
        }

        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    private readonly struct TimeSpec
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
