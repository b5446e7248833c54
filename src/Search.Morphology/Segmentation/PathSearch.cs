namespace Search.Morphology.Segmentation;

/// <summary>Drives a search over a text that may come in pieces, so that it never sees where the pieces meet.</summary>
internal abstract unsafe class PathSearch
{
    private readonly TextWindow _window = new();
    private bool _isFinished = true;

    /// <summary>How far the search has come, in UTF-16 units.</summary>
    public abstract int Consumed { get; }

    protected TokenQueue Tokens { get; } = new();

    /// <summary>How far beyond a place the search must be able to look.</summary>
    protected abstract int LookAhead { get; }

    /// <summary>The first place of the text that is still needed.</summary>
    protected abstract int KeepFrom { get; }

    public void Start(ReadOnlyMemory<char> text)
    {
        _window.Open(text);
        Start();
    }

    public void Start(TextReader text)
    {
        _window.Open(text);
        Start();
    }

    /// <summary>Takes the next token.</summary>
    public bool TryTake(out Token token)
    {
        while (!Tokens.TryTake(out token))
        {
            if (_isFinished)
            {
                return false;
            }

            Search();
        }

        return true;
    }

    public ReadOnlySpan<char> Slice(int start, int end) => _window.Units[(start - _window.Origin)..(end - _window.Origin)];

    /// <summary>Forgets the former text.</summary>
    protected abstract void Restart();

    /// <summary>Searches until tokens are found or <paramref name="end"/> is reached.</summary>
    protected abstract void Run(char* text, int end, int textEnd);

    /// <summary>Adds the tokens of the path to the end of the text.</summary>
    protected abstract void Finish(char* text, int textEnd);

    private void Start()
    {
        Tokens.Clear();
        Restart();
        _isFinished = false;
    }

    private void Search()
    {
        Tokens.Clear();
        _window.Advance(KeepFrom, (long)Consumed + LookAhead + 1);
        int textEnd = _window.End;
        int end = _window.IsComplete ? textEnd : textEnd - LookAhead;
        fixed (char* first = _window.Units)
        {
            char* text = first - _window.Origin;
            Run(text, end, textEnd);
            if (Tokens.Count == 0 && _window.IsComplete && Consumed == textEnd)
            {
                Finish(text, textEnd);
                _isFinished = true;
            }
        }
    }
}
