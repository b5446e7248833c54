using Search.Morphology.Dictionaries;
using Search.Morphology.Segmentation;

namespace Search.Morphology;

/// <summary>A word of a text. Stays readable after the segmenter has moved on.</summary>
public readonly struct Morpheme
{
    private readonly Lexicon _lexicon;
    private readonly int _word;
    private readonly ushort _positionLength;
    private readonly byte _positionIncrement;
    private readonly MorphemeKind _kind;

    private Morpheme(in Morpheme other, int distance)
    {
        this = other;
        Start += distance;
        End += distance;
    }

    internal Morpheme(Lexicon lexicon, in Token token, bool sharesStart)
    {
        _lexicon = lexicon;
        Start = token.Start;
        End = token.End;
        _word = token.Word;
        _kind = token.Kind;
        _positionIncrement = (byte)(sharesStart ? 0 : 1);

        // The reference forgets the length of a whole that comes without its first part.
        _positionLength = (ushort)(sharesStart ? token.PositionLength : 1);
    }

    /// <summary>Where the word starts, in UTF-16 units of the text.</summary>
    public int Start { get; }

    /// <summary>Where the word ends, in UTF-16 units of the text.</summary>
    public int End { get; }

    /// <summary>0 when the word starts where the one before it started, otherwise 1.</summary>
    public int PositionIncrement => _positionIncrement;

    /// <summary>How many positions the word covers: above 1 only for a whole that was split.</summary>
    public int PositionLength => _positionLength;

    /// <summary>Where the word comes from.</summary>
    public MorphemeKind Kind => _kind;

    /// <summary>
    /// The number of a <see cref="MorphemeKind.Known"/> word in the system dictionary, −1 for others. Equal numbers have equal
    /// surfaces and attributes.
    /// </summary>
    public int WordId => _kind == MorphemeKind.Known ? _word : -1;

    /// <summary>The number of a <see cref="MorphemeKind.Added"/> word in <see cref="AddedWords.Surfaces"/>, −1 for others.</summary>
    public int AddedId => _kind == MorphemeKind.Added ? _word : -1;

    /// <summary>The part of speech, its levels joined by <c>-</c>.</summary>
    public string PartOfSpeech => _kind switch
    {
        MorphemeKind.Known => System.PartOfSpeechOfId(System.IdOf(_word)),
        MorphemeKind.User => _lexicon.User!.PartOfSpeechOf(_word),
        MorphemeKind.Added => System.PartOfSpeechOfId(System.ProperNounId),
        _ => _word < 0 ? System.UnigramPartOfSpeech : System.PartOfSpeechOfId(_word),
    };

    /// <summary>The dictionary form; <see langword="null"/> when it is the surface itself or unknown.</summary>
    public string? BaseForm => _kind == MorphemeKind.Known ? System.BaseFormOf(_word) : null;

    /// <summary>The reading, in katakana for Japanese words; <see langword="null"/> for unknown words.</summary>
    public string? Reading => _kind switch
    {
        MorphemeKind.Known => System.ReadingOf(_word),
        MorphemeKind.User => _lexicon.User!.ReadingOf(_word),
        _ => null,
    };

    /// <summary>The pronunciation, in katakana for Japanese words; <see langword="null"/> for unknown and user words.</summary>
    public string? Pronunciation => _kind == MorphemeKind.Known ? System.PronunciationOf(_word) : null;

    /// <summary>The inflection type; <see langword="null"/> for words that do not inflect.</summary>
    public string? InflectionType => _kind == MorphemeKind.Known ? System.InflectionTypeOfId(System.IdOf(_word)) : null;

    /// <summary>The inflected form; <see langword="null"/> for words that do not inflect.</summary>
    public string? InflectionForm => _kind == MorphemeKind.Known ? System.InflectionFormOfId(System.IdOf(_word)) : null;

    /// <summary>The same word further on in a text.</summary>
    /// <param name="distance">How much further, in UTF-16 units.</param>
    public Morpheme MovedBy(int distance) => new(this, distance);

    private SystemDictionary System => _lexicon.System;
}
