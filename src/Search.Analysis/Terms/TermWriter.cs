using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>Turns stretches of the segmented text into occurrences of terms.</summary>
internal sealed class TermWriter(SegmentationText text, LexemeSource lexemes, OccurrenceList occurrences)
{
    /// <summary>Adds a word that the segmenter found.</summary>
    public void AddWord(in Morpheme morpheme) => Add(Lexeme(morpheme), morpheme.Start, morpheme.End);

    /// <summary>Adds a word that the segmenter found at the position of the last word.</summary>
    public void AddWordBeside(in Morpheme morpheme) => AddBeside(Lexeme(morpheme), morpheme.Start, morpheme.End);

    /// <summary>Adds a word of the dictionary at the position of the last word.</summary>
    /// <param name="wordId">The word, written in the text as the dictionary has it.</param>
    /// <param name="start">Where it begins in the segmented text.</param>
    /// <param name="end">Where it ends.</param>
    public void AddWordBeside(int wordId, int start, int end) => AddBeside(lexemes.OfWord(wordId, text.Span[start..end]), start, end);

    /// <summary>Adds a term that is no word of the dictionary.</summary>
    /// <param name="start">Where it begins in the segmented text.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="key">A key under which it meets other spellings; <see langword="null"/> for none.</param>
    public void AddText(int start, int end, string? key = null) => Add(lexemes.OfText(text.Normalized(start, end), key), start, end);

    /// <summary>Adds a term met before, without asking for its key again.</summary>
    /// <returns>Whether it was met before.</returns>
    public bool TryAddText(int start, int end)
    {
        bool isKnown = lexemes.TryFindText(text.Normalized(start, end), out int lexeme);
        if (isKnown)
        {
            Add(lexeme, start, end);
        }

        return isKnown;
    }

    /// <summary>Adds a further term at the position of the last word.</summary>
    public void AddTextBeside(int start, int end) => AddBeside(lexemes.OfText(text.Normalized(start, end)), start, end);

    /// <summary>Adds a term whose text is not what stands there, at the position of the last word.</summary>
    public void AddTextBeside(ReadOnlySpan<char> term, int start, int end, string? key = null) => AddBeside(lexemes.OfText(term, key), start, end);

    /// <summary>Adds a term whose text is not what stands there.</summary>
    public void AddText(ReadOnlySpan<char> term, int start, int end, string? key = null) => Add(lexemes.OfText(term, key), start, end);

    /// <summary>Adds a word whose reading is known though the dictionary does not have it as it stands there.</summary>
    public void AddSpelled(int start, int end, string reading) =>
        Add(lexemes.OfSpelled(text.Normalized(start, end), reading), start, end);

    /// <summary>Adds a further word whose reading is known at the position of the last word.</summary>
    public void AddSpelledBeside(int start, int end, string reading) =>
        AddBeside(lexemes.OfSpelled(text.Normalized(start, end), reading), start, end);

    /// <summary>Adds one kanji that counts something.</summary>
    public void AddNumeral(int start) => Add(lexemes.OfNumeral(text.Span[start]), start, start + 1);

    /// <summary>Parts the words before from those after.</summary>
    public void Part() => occurrences.Part();

    private int Lexeme(in Morpheme morpheme)
    {
        if (!text.IsFolded && morpheme.WordId is >= 0 and int word && lexemes.TryFindWord(word, out int known))
        {
            return known;
        }

        ReadOnlySpan<char> surface = text.Normalized(morpheme.Start, morpheme.End);
        ReadOnlySpan<char> usual = text.IsFolded ? text.Span[morpheme.Start..morpheme.End] : surface;
        bool isUsual = !text.IsFolded || surface.SequenceEqual(usual);
        return morpheme.Kind == MorphemeKind.Unknown ? lexemes.OfText(surface)
            : isUsual && morpheme.WordId >= 0 ? lexemes.OfWord(morpheme.WordId, surface)
            : lexemes.OfVariant(morpheme, surface, usual);
    }

    private void Add(int lexeme, int start, int end) => occurrences.Add(lexeme, text.SourceStart(start), text.SourceEnd(end));

    private void AddBeside(int lexeme, int start, int end) => occurrences.AddBeside(lexeme, text.SourceStart(start), text.SourceEnd(end));
}
