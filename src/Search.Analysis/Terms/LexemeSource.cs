using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>Numbers the lexemes of words; words met before cost one look into a table.</summary>
internal sealed class LexemeSource(TermTable table)
{
    // The table's number of each word of the dictionary, plus one; 0 where it has not been met.
    private readonly WordTable<int> _ofWords = new();

    private readonly Dictionary<char, int> _ofNumerals = [];
    private readonly Dictionary<string, (int Lexeme, string Reading)> _ofSpelled = new(StringComparer.Ordinal);

    /// <summary>The lexeme of a word met before that is written as the dictionary has it.</summary>
    public bool TryFindWord(int wordId, out int lexeme)
    {
        lexeme = _ofWords[wordId] - 1;
        return lexeme >= 0;
    }

    public int OfWord(int wordId, ReadOnlySpan<char> surface)
    {
        ref int known = ref _ofWords[wordId];
        if (known == 0)
        {
            known = table.Add(LexemeFactory.OfWord(wordId, surface)) + 1;
        }

        return known - 1;
    }

    public int OfVariant(in Morpheme morpheme, ReadOnlySpan<char> surface, ReadOnlySpan<char> usual) =>
        table.Add(LexemeFactory.OfVariant(WordFacts.Of(morpheme), surface, usual));

    /// <summary>A word whose reading the text around it has told.</summary>
    public int OfSpelled(ReadOnlySpan<char> surface, string reading)
    {
        var known = _ofSpelled.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(surface, out (int Lexeme, string Reading) found) && found.Reading == reading)
        {
            return found.Lexeme;
        }

        int lexeme = table.Add(LexemeFactory.OfSpelled(surface.ToString(), reading));
        known[surface] = (lexeme, reading);
        return lexeme;
    }

    /// <summary>One kanji as a form of the number that it is.</summary>
    public int OfNumeral(char kanji)
    {
        if (!_ofNumerals.TryGetValue(kanji, out int lexeme))
        {
            lexeme = table.Add(LexemeFactory.OfNumeral(kanji));
            _ofNumerals.Add(kanji, lexeme);
        }

        return lexeme;
    }

    /// <summary>Text met before with a further key.</summary>
    public bool TryFindText(ReadOnlySpan<char> surface, out int lexeme) => table.TryFindKeyedText(surface, out lexeme);

    /// <summary>Text as it stands; <paramref name="key"/> must follow from it.</summary>
    public int OfText(ReadOnlySpan<char> surface, string? key = null)
    {
        if (key is not null)
        {
            return table.TryFindKeyedText(surface, out int keyed) ? keyed : table.AddKeyedText(LexemeFactory.OfText(surface.ToString(), key));
        }

        return table.TryFindText(surface, out int id) ? id : table.AddText(LexemeFactory.OfText(surface.ToString(), null));
    }
}
