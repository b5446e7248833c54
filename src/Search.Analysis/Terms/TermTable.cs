namespace Search.Analysis.Terms;

/// <summary>
/// The distinct lexemes met so far, numbered from 0 in the order of their first occurrence. Several may share a term: 章 is
/// a chapter and a man's name. They are kept apart, so that what is known of a word never depends on what was read before.
/// </summary>
/// <remarks>Not thread-safe: use one table for each thread.</remarks>
public sealed class TermTable
{
    private readonly List<Lexeme> _lexemes = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    // Text that was taken as it stands: its term alone decides what is known of it. Where a text has a further key it is
    // another lexeme (08 is the number 8, but not within an address), so the two are not looked for in one place.
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keyedTexts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _textLookup;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _keyedTextLookup;

    /// <summary>Makes an empty table.</summary>
    public TermTable()
    {
        _textLookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        _keyedTextLookup = _keyedTexts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many distinct lexemes there are.</summary>
    public int Count => _lexemes.Count;

    /// <summary>The lexeme of a number.</summary>
    /// <param name="id">At least 0, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is outside that range.</exception>
    public Lexeme this[int id] => _lexemes[id];

    /// <summary>The number of a text that <see cref="AddText"/> has added.</summary>
    internal bool TryFindText(ReadOnlySpan<char> text, out int id) => _textLookup.TryGetValue(text, out id);

    /// <summary>The number of a text that <see cref="AddKeyedText"/> has added.</summary>
    internal bool TryFindKeyedText(ReadOnlySpan<char> text, out int id) => _keyedTextLookup.TryGetValue(text, out id);

    /// <summary>Adds a lexeme of text with a further key, which its surface alone decides.</summary>
    internal int AddKeyedText(Lexeme lexeme)
    {
        int id = Add(lexeme);
        _keyedTexts.TryAdd(lexeme.Surface, id);
        return id;
    }

    /// <summary>Adds a lexeme that its surface alone decides.</summary>
    internal int AddText(Lexeme lexeme)
    {
        int id = Add(lexeme);
        _texts.TryAdd(lexeme.Surface, id);
        return id;
    }

    /// <summary>The number of a lexeme; of equal ones the same.</summary>
    internal int Add(Lexeme lexeme)
    {
        if (!_ids.TryGetValue(lexeme.Identity, out int id))
        {
            id = _lexemes.Count;
            _lexemes.Add(lexeme);
            _ids.Add(lexeme.Identity, id);
        }

        return id;
    }
}
