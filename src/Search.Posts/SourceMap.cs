namespace Search.Posts;

/// <summary>Leads from an offset in a text to the line and column of the file that it came from. Immutable.</summary>
public sealed class SourceMap
{
    private readonly SourceRun[] _runs;

    /// <summary>Creates a map from runs in ascending order of their offsets, the first at 0.</summary>
    /// <param name="runs">The runs; kept, not copied.</param>
    /// <exception cref="ArgumentException"><paramref name="runs"/> is empty or does not begin at offset 0.</exception>
    public SourceMap(SourceRun[] runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        if (runs.Length == 0 || runs[0].Offset != 0)
        {
            throw new ArgumentException("A source map begins with a run at offset 0.", nameof(runs));
        }

        _runs = runs;
    }

    /// <summary>The runs in ascending order of their offsets.</summary>
    public ReadOnlySpan<SourceRun> Runs => _runs;

    /// <summary>The place in the file of the character at <paramref name="offset"/>.</summary>
    /// <param name="offset">UTF-16 units into the text, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative.</exception>
    public SourcePosition Locate(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        int low = 0;
        int high = _runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_runs[middle].Offset <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        SourceRun run = _runs[low];
        return new SourcePosition(run.Line, run.Column + offset - run.Offset);
    }
}
