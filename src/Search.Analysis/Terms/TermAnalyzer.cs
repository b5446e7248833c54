using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>Cuts texts into index terms, the same way for documents and questions.</summary>
/// <remarks>
/// Not thread-safe: use one analyzer and one table for each thread. Long words are cut into their parts and the parts alone are terms,
/// each at its own position, so that a phrase reaches over what stands in the text and nothing else.
/// </remarks>
public sealed class TermAnalyzer
{
    private readonly SegmentationText _text = new();
    private readonly MorphemeList _morphemes;
    private readonly OccurrenceList _occurrences = new();
    private readonly JapaneseSegmenter _segmenter;
    private readonly TermWriter _writer;
    private readonly NumberTokens _numbers;
    private readonly LatinTokens _latin;
    private readonly WordNeighbours _neighbours;

    /// <summary>Makes an analyzer that numbers its terms in <paramref name="table"/>.</summary>
    /// <param name="table">Receives the distinct terms.</param>
    /// <param name="settings">What decides the terms; <see cref="AnalysisSettings.Default"/> where none are given.</param>
    public TermAnalyzer(TermTable table, AnalysisSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        Settings = settings ?? AnalysisSettings.Default;
        _segmenter = new JapaneseSegmenter(Segmentation(Settings));
        _morphemes = new MorphemeList(Settings.AddedWords is { } words ? new AddedParts(words, Settings) : null);
        _writer = new TermWriter(_text, new LexemeSource(table), _occurrences);
        _numbers = new NumberTokens(_text, _morphemes, _writer);
        _latin = new LatinTokens(_text, _writer);
        _neighbours = new WordNeighbours(_text, _morphemes, _writer);
    }

    /// <summary>What decides the terms.</summary>
    public AnalysisSettings Settings { get; }

    /// <summary>How many positions the last text used, its gaps included; 0 where it had no term.</summary>
    public int LastPosition => _occurrences.Positions;

    /// <summary>The last text as <see cref="Normalization.TextNormalizer"/> writes it; valid until the next call.</summary>
    public ReadOnlySpan<char> NormalizedText => _text.WholeNormalized;

    /// <summary>Cuts a text into terms.</summary>
    /// <param name="text">Any string of UTF-16 units.</param>
    /// <param name="kind">What the text is.</param>
    /// <returns>The terms in the order of their positions; valid until the next call.</returns>
    public ReadOnlySpan<TermOccurrence> Analyze(ReadOnlySpan<char> text, TextKind kind)
    {
        _occurrences.Clear();
        _text.Set(text);
        _morphemes.Read(_segmenter, _text.Memory);
        _latin.Start();
        int done = 0;
        for (int i = 0; i < _morphemes.Count; i++)
        {
            // A number or a name may have taken in the morphemes that follow, or a part of one.
            ref readonly Morpheme morpheme = ref _morphemes[i];
            if (morpheme.End > done)
            {
                done = morpheme.Start >= done ? AddMorpheme(i, kind) : AddStretch(done, morpheme.End, i, kind);
            }
        }

        return _occurrences.Items;
    }

    /// <summary>The whole of a string as one word, with its readings and keys, though the analyzer may cut it.</summary>
    /// <param name="word">A word.</param>
    /// <returns>The dictionary's likeliest word, or one that the dictionary does not have; it is in no table.</returns>
    public static Lexeme WordOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return LexemeFactory.OfText(Normalization.TextNormalizer.Fold(word), null);
    }

    /// <summary>How texts are segmented to be cut into terms.</summary>
    internal static SegmentationOptions Segmentation(AnalysisSettings settings) => new()
    {
        Mode = SegmentationMode.Search,
        DiscardPunctuation = false,
        DiscardCompounds = true,
        UserDictionary = settings.UserDictionary,
        AddedWords = settings.AddedWords,
    };

    /// <summary>Adds the terms of a morpheme and of what it begins.</summary>
    /// <returns>Where they end.</returns>
    private int AddMorpheme(int index, TextKind kind)
    {
        ref readonly Morpheme morpheme = ref _morphemes[index];
        if (IsLengthened(morpheme))
        {
            return _neighbours.AddLengthened(index);
        }

        if (morpheme.Kind == MorphemeKind.Known)
        {
            WordTraits traits = WordTraitTable.Of(morpheme, _text.Span);
            if ((traits & WordTraits.Number) != 0)
            {
                return _numbers.Add(morpheme.Start, index);
            }

            if ((traits & WordTraits.Counted) != 0)
            {
                return _numbers.AddCounted(index);
            }

            if ((traits & WordTraits.Punctuation) != 0)
            {
                return AddStretch(morpheme.Start, morpheme.End, index, kind);
            }

            if ((traits & WordTraits.Era) != 0 && _numbers.AddEra(index) is var end && end > morpheme.Start)
            {
                return end;
            }

            if ((traits & WordTraits.Sociable) != 0)
            {
                return _neighbours.Add(index, traits);
            }
        }
        else if (morpheme.Kind == MorphemeKind.Unknown)
        {
            if (!IsJapanese(_text.Span[morpheme.Start]))
            {
                return AddStretch(morpheme.Start, morpheme.End, index, kind);
            }

            if (WordTraitTable.Of(morpheme, _text.Span) is var traits && traits != WordTraits.None)
            {
                return _neighbours.Add(index, traits);
            }
        }

        _writer.AddWord(morpheme);
        return morpheme.End;
    }

    /// <summary>Adds the terms of text that is not Japanese words, character class by character class.</summary>
    /// <returns>Where they end: at <paramref name="end"/>, or after it where a number or a name reaches further.</returns>
    private int AddStretch(int start, int end, int index, TextKind kind)
    {
        ReadOnlySpan<char> units = _text.Span;
        int i = start;
        while (i < end)
        {
            char unit = units[i];
            if (Characters.IsDigit(unit))
            {
                i = _numbers.Add(i, index);
            }
            else if (Characters.IsLetter(unit))
            {
                i = _latin.Add(i, kind);
            }
            else if (unit == '.' && i + 1 < units.Length && Characters.IsLetter(units[i + 1]) && (i == 0 || !IsPartOfWord(units[i - 1])))
            {
                i = _latin.AddDotted(i);
            }
            else if (Characters.EmojiSize(units[i..], out int plainSize) is > 0 and int size)
            {
                if (!_writer.TryAddText(i, i + size))
                {
                    _writer.AddText(i, i + size, plainSize < size ? units.Slice(i, plainSize).ToString() : null);
                }

                i += size;
            }
            else if (IsPartOfWord(unit))
            {
                i = AddOther(units, i, end);
            }
            else
            {
                if (Punctuation.Parts(units, i))
                {
                    _writer.Part();
                }

                i++;
            }
        }

        return i;
    }

    /// <summary>Adds a word of another script as it stands: 한국어, ไทย, 𠮷.</summary>
    private int AddOther(ReadOnlySpan<char> units, int start, int end)
    {
        int i = start + 1;
        while (i < end && IsPartOfWord(units[i]) && !Characters.IsAlphanumeric(units[i]) && Characters.EmojiSize(units[i..], out _) == 0)
        {
            i++;
        }

        _writer.AddText(start, i);
        return i;
    }

    private bool IsLengthened(in Morpheme morpheme) =>
        morpheme.End < _text.Span.Length && _text.Span[morpheme.End] == 'ー' && Characters.IsHiragana(_text.Span[morpheme.End - 1]);

    private static bool IsPartOfWord(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || IsMark(unit);

    private static bool IsMark(char unit) => char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.PrivateUse;

    private static bool IsJapanese(char unit) => Characters.IsKana(unit) || Characters.IsKanji(unit);
}
