using System.Globalization;
using Search.Indexing;

namespace Search.Benchmarks;

/// <summary>What a build holds in memory at the beginning of each phase, and a hundred times while it reads.</summary>
internal sealed class PhaseMemory : IProgress<BuildProgress>
{
    private const int Samples = 100;

    private BuildPhase? _current;
    private int _sampled;

    public void Report(BuildProgress value)
    {
        bool isNew = _current != value.Phase;
        bool isSample = value.Phase == BuildPhase.Reading && value.Done * Samples / Math.Max(1, value.Total) > _sampled;
        if (!isNew && !isSample) return;
        _current = value.Phase;
        _sampled = isNew ? 0 : _sampled + 1;
        if (!isNew && _sampled % 20 != 0) return;
        long held = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{value.Phase} {value.Done} of {value.Total}: {held / 1e6:f0} MB held, {Environment.WorkingSet / 1e6:f0} MB of the process"));
    }
}
