namespace Search.Analysis.Terms;

/// <summary>Collects the occurrences of a text and counts positions.</summary>
internal sealed class OccurrenceList
{
    private TermOccurrence[] _items = new TermOccurrence[256];
    private int _count;
    private int _next;
    private bool _isParted;

    /// <summary>How many positions have been used.</summary>
    public int Positions => _next;

    public ReadOnlySpan<TermOccurrence> Items => _items.AsSpan(0, _count);

    public void Clear() => (_count, _next, _isParted) = (0, 0, false);

    /// <summary>Leaves a position empty before the next word.</summary>
    public void Part() => _isParted = _next > 0;

    /// <summary>Adds the next word of the text.</summary>
    public void Add(int lexeme, int start, int end)
    {
        _next += _isParted ? 1 : 0;
        _isParted = false;
        Put(new TermOccurrence(lexeme, _next++, start, end));
    }

    /// <summary>Adds a further term at the position of the last word.</summary>
    public void AddBeside(int lexeme, int start, int end) => Put(new TermOccurrence(lexeme, _next - 1, start, end));

    private void Put(TermOccurrence occurrence)
    {
        if (_count == _items.Length)
        {
            Array.Resize(ref _items, 2 * _count);
        }

        _items[_count++] = occurrence;
    }
}
