using System.Buffers;

namespace Search.Posts;

/// <summary>A file's text and where its lines begin.</summary>
internal sealed class SourceText
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");
    private readonly List<int> _lineStarts = [0];

    public SourceText(string text)
    {
        Text = text;
        int at = 0;
        while (true)
        {
            int step = text.AsSpan(at).IndexOfAny(LineEnds);
            if (step < 0)
            {
                break;
            }

            at += step + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            _lineStarts.Add(at);
        }
    }

    public string Text { get; }

    public int LineCount => _lineStarts.Count;

    /// <summary>Where the line with this number from 0 begins; the text's length for the number after the last.</summary>
    public int LineStart(int line) => line < _lineStarts.Count ? _lineStarts[line] : Text.Length;

    /// <summary>The number from 0 of the line that holds <paramref name="offset"/>; fast when it is <paramref name="hint"/> or the next.</summary>
    public int LineOf(int offset, int hint = 0)
    {
        if (hint < _lineStarts.Count && _lineStarts[hint] <= offset)
        {
            if (offset < LineEnd(hint))
            {
                return hint;
            }

            if (hint + 1 < _lineStarts.Count && offset < LineEnd(hint + 1))
            {
                return hint + 1;
            }
        }

        int found = _lineStarts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    public SourcePosition Locate(int offset)
    {
        int line = LineOf(offset);
        return new SourcePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    private int LineEnd(int line) => line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : int.MaxValue;
}
