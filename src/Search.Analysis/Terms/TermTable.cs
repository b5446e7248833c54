namespace Search.Analysis.Terms;

/// <summary>The distinct terms met so far, numbered from 0 in the order of their first occurrence.</summary>
/// <remarks>Not thread-safe: use one table for each thread.</remarks>
public sealed class TermTable
{
    private readonly List<Lexeme> _lexemes = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Makes an empty table.</summary>
    public TermTable() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many distinct terms there are.</summary>
    public int Count => _lexemes.Count;

    /// <summary>The lexeme of a number.</summary>
    /// <param name="id">At least 0, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is outside that range.</exception>
    public Lexeme this[int id] => _lexemes[id];

    internal bool TryFind(ReadOnlySpan<char> term, out int id) => _lookup.TryGetValue(term, out id);

    internal int Add(Lexeme lexeme)
    {
        if (_ids.TryGetValue(lexeme.Term, out int id))
        {
            return id;
        }

        id = _lexemes.Count;
        _lexemes.Add(lexeme);
        _ids.Add(lexeme.Term, id);
        return id;
    }
}
