using System.Diagnostics;
using System.Globalization;
using Search.Indexing;

namespace Search.Benchmarks;

/// <summary>How long each phase of a build took.</summary>
internal sealed class PhaseTimes : IProgress<BuildProgress>
{
    private readonly Dictionary<BuildPhase, double> _seconds = [];
    private BuildPhase? _current;
    private long _since;

    public void Report(BuildProgress value)
    {
        if (_current == value.Phase) return;
        End();
        (_current, _since) = (value.Phase, Stopwatch.GetTimestamp());
    }

    public void End()
    {
        if (_current is { } phase) _seconds[phase] = _seconds.GetValueOrDefault(phase) + Stopwatch.GetElapsedTime(_since).TotalSeconds;
        _current = null;
    }

    public override string ToString() =>
        string.Join(", ", _seconds.Select(phase => string.Create(CultureInfo.InvariantCulture, $"{phase.Key} {phase.Value:f2}")));
}
