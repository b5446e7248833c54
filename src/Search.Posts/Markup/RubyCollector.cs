using System.Text;

namespace Search.Posts.Markup;

/// <summary>Takes ruby apart into base text, which stays in the block, and readings.</summary>
internal sealed class RubyCollector
{
    private readonly List<RubyReading> _readings = [];
    private readonly StringBuilder _reading = new();
    private int _baseStart = -1;

    /// <summary>Whether text that comes now belongs to a reading.</summary>
    public bool IsReading { get; private set; }

    /// <summary>Whether a ruby is open.</summary>
    public bool IsOpen => _baseStart >= 0;

    public void Open(int textLength) => _baseStart = textLength;

    /// <summary>Opens a ruby whose reading is the first quoted argument of the shortcode at <paramref name="offset"/>.</summary>
    public void OpenShortcode(int textLength, string source, int offset)
    {
        Close(textLength);
        _baseStart = textLength;
        int end = source.IndexOf("}}", offset, StringComparison.Ordinal);
        int open = end < 0 ? -1 : source.AsSpan(offset, end - offset).IndexOfAny('"', '\'');
        if (open < 0)
        {
            return;
        }

        ReadOnlySpan<char> rest = source.AsSpan(offset + open + 1, end - offset - open - 1);
        int close = rest.IndexOf(source[offset + open]);
        _reading.Append(close < 0 ? "" : rest[..close]);
    }

    public void BeginReading() => IsReading = IsOpen;

    public void AppendReading(ReadOnlySpan<char> text) => _reading.Append(text);

    /// <summary>Ends a reading; what follows is the next base of the same ruby.</summary>
    public void EndReading(int textLength)
    {
        IsReading = false;
        string reading = _reading.ToString().Trim();
        _reading.Clear();
        if (reading.Length == 0 || _baseStart < 0)
        {
            return;
        }

        if (_baseStart < textLength)
        {
            _readings.Add(new RubyReading(_baseStart, textLength, reading));
        }
        else if (_readings.Count > 0 && _readings[^1].End == textLength)
        {
            // <rb>漢<rb>字<rt>かん<rt>じ: all bases first, then all readings.
            _readings[^1] = _readings[^1] with { Reading = _readings[^1].Reading + reading };
        }

        _baseStart = textLength;
    }

    /// <summary>Ends the ruby.</summary>
    public void Close(int textLength)
    {
        EndReading(textLength);
        _baseStart = -1;
    }

    /// <summary>White space that turns out to stand before a base does not belong to it.</summary>
    public void ShiftStart(int textLength, int by)
    {
        if (_baseStart == textLength)
        {
            _baseStart += by;
        }
    }

    public IReadOnlyList<RubyReading> Take(int textLength) =>
        _readings.Count == 0 ? [] : _readings.FindAll(one => one.End <= textLength).ToArray();

    public void Clear()
    {
        _readings.Clear();
        _reading.Clear();
        _baseStart = -1;
        IsReading = false;
    }
}
