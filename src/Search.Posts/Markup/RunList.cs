using System.Runtime.InteropServices;

namespace Search.Posts.Markup;

/// <summary>The runs of the block being written.</summary>
internal sealed class RunList(SourceText source)
{
    private readonly List<SourceRun> _runs = [];
    private int _line;
    private int _delta;
    private bool _broken = true;

    /// <summary>Notes that the text from <paramref name="textOffset"/> on comes from <paramref name="sourceOffset"/> on, in one line.</summary>
    public void Add(int textOffset, int sourceOffset)
    {
        int delta = sourceOffset - textOffset;
        if (!_broken && delta == _delta)
        {
            return;
        }

        _broken = false;
        _delta = delta;
        _line = source.LineOf(sourceOffset, _line);
        var run = new SourceRun(textOffset, _line + 1, sourceOffset - source.LineStart(_line) + 1);
        if (_runs.Count > 0 && _runs[^1].Offset == textOffset)
        {
            _runs[^1] = run;
            return;
        }

        _runs.Add(run);
    }

    /// <summary>What follows begins a run of its own.</summary>
    public void Break() => _broken = true;

    public SourceRun[] ToArray() => CollectionsMarshal.AsSpan(_runs).ToArray();

    public void Clear()
    {
        _runs.Clear();
        _broken = true;
    }
}
