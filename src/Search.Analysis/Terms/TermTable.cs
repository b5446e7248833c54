using Search.Morphology;

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

    // Text that no word of the dictionary is written like: there the term alone decides.
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>How many distinct lexemes there are.</summary>
    public int Count => _lexemes.Count;

    /// <summary>The lexeme of a number.</summary>
    /// <param name="id">At least 0, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is outside that range.</exception>
    public Lexeme this[int id] => _lexemes[id];

    internal bool TryFind(ReadOnlySpan<char> term, out int id) =>
        _texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term, out id);

    internal int Add(Lexeme lexeme)
    {
        string identity = string.Join('\u001E', [lexeme.Term, lexeme.Reading, lexeme.IsFunctionWord ? "+" : "-", .. lexeme.VariantKeys]);
        if (!_ids.TryGetValue(identity, out int id))
        {
            id = _lexemes.Count;
            _lexemes.Add(lexeme);
            _ids.Add(identity, id);
            if (!SystemDictionary.Ipadic.ContainsWord(lexeme.Term))
            {
                _texts.TryAdd(lexeme.Term, id);
            }
        }

        return id;
    }
}
