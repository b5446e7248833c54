namespace Search.Posts.Markup;

/// <summary>Jumps over inline code, in which nothing is masked.</summary>
internal sealed class CodeSpans(string text)
{
    // For each length of a run of backticks: no closing run before this offset. Keeps the search linear for each length.
    private readonly Dictionary<int, int> _noneBefore = [];
    private int _paragraphEnd = -1;

    /// <summary>The offset after the code that begins at <paramref name="at"/>, or after its backticks if nothing closes them.</summary>
    public int Skip(int at)
    {
        int run = RunLength(at);
        int after = at + run;
        if (_noneBefore.TryGetValue(run, out int none) && after < none)
        {
            return after;
        }

        int end = ParagraphEnd(at);
        for (int i = after; i < end;)
        {
            int step = text.AsSpan(i, end - i).IndexOf('`');
            if (step < 0)
            {
                break;
            }

            i += step;
            int found = RunLength(i);
            i += found;
            if (found == run)
            {
                return i;
            }
        }

        _noneBefore[run] = end;
        return after;
    }

    private int RunLength(int at)
    {
        int length = text.AsSpan(at).IndexOfAnyExcept('`');
        return length < 0 ? text.Length - at : length;
    }

    /// <summary>Where the next blank line begins.</summary>
    private int ParagraphEnd(int from)
    {
        if (from < _paragraphEnd)
        {
            return _paragraphEnd;
        }

        for (int at = from; ;)
        {
            int step = text.AsSpan(at).IndexOf('\n');
            if (step < 0)
            {
                return _paragraphEnd = text.Length;
            }

            at += step + 1;
            int content = text.AsSpan(at).IndexOfAnyExcept(' ', '\t', '\r');
            if (content < 0 || text[at + content] == '\n')
            {
                return _paragraphEnd = at;
            }
        }
    }
}
