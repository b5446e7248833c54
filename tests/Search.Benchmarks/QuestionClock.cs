using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Search.Benchmarks;

/// <summary>
/// What time is, to a question: that of the wall, or with <c>CLOCK=processor</c> what this thread had of the processor (Linux),
/// so that other work on the machine matters little.
/// </summary>
internal static partial class QuestionClock
{
    private const int ThreadProcessorTime = 3;

    private static readonly bool IsProcessor = Environment.GetEnvironmentVariable("CLOCK") == "processor";

    public static double Milliseconds => IsProcessor ? OfThread() : Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;

    private static double OfThread() => GetTime(ThreadProcessorTime, out TimeSpec time) == 0
        ? time.Seconds * 1e3 + time.Nanoseconds / 1e6
        : throw new PlatformNotSupportedException("There is no clock of threads.");

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeSpec time);

    private readonly struct TimeSpec
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
