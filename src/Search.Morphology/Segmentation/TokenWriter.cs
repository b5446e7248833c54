using System.Runtime.CompilerServices;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>Makes tokens of words: user words become their segments, unknown ones single characters in extended mode, punctuation nothing.</summary>
internal sealed unsafe class TokenWriter(SegmentationOptions options, SystemDictionary dictionary, TokenQueue tokens)
{
    private const int Unigram = -1;

    private readonly UserDictionary? _user = options.UserDictionary;
    private readonly bool _unigrams = options.Mode == SegmentationMode.Extended;
    private readonly byte* _characters = dictionary.Characters;
    private readonly byte _discarded = options.DiscardPunctuation ? CharacterFlags.Punctuation : (byte)0;

    /// <summary>Adds the tokens of a word, the last first.</summary>
    public void Add(MorphemeKind kind, int word, char* text, int start, int end)
    {
        if (kind == MorphemeKind.User)
        {
            AddSegments(word, start);
        }
        else if (kind == MorphemeKind.Unknown && _unigrams)
        {
            AddUnigrams(text, start, end);
        }
        else
        {
            tokens.Add(new Token(start, end, kind, Describe(kind, word), 1), IsKept(text[start]));
        }
    }

    /// <summary>Adds the tokens of an unknown word, the first first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddRun(int word, char* text, int start, int end)
    {
        if (_unigrams)
        {
            int before = tokens.Count;
            AddUnigrams(text, start, end);
            tokens.ReverseFrom(before);
        }
        else
        {
            tokens.Add(new Token(start, end, MorphemeKind.Unknown, Describe(MorphemeKind.Unknown, word), 1), IsKept(text[start]));
        }
    }

    /// <summary>Adds a word that was split, whole.</summary>
    public void AddCompound(MorphemeKind kind, int word, int start, int end, int parts) =>
        tokens.Add(new Token(start, end, kind, Describe(kind, word), parts), isKept: true);

    private void AddSegments(int word, int start)
    {
        ReadOnlySpan<int> ends = _user!.SegmentEnds(word, out int first);
        for (int i = ends.Length - 1; i >= 0; i--)
        {
            tokens.Add(new Token(start + (i == 0 ? 0 : ends[i - 1]), start + ends[i], MorphemeKind.User, first + i, 1), isKept: true);
        }
    }

    private void AddUnigrams(char* text, int start, int end)
    {
        while (end > start)
        {
            // A low surrogate goes with whatever stands before it.
            int first = end - 1 > start && char.IsLowSurrogate(text[end - 1]) ? end - 2 : end - 1;
            tokens.Add(new Token(first, end, MorphemeKind.Unknown, Unigram, 1), IsKept(text[first]));
            end = first;
        }
    }

    // Only the first unit decides, as in the reference: （株） is a noun and goes.
    private bool IsKept(char first) => (_characters[first] & _discarded) == 0;

    private int Describe(MorphemeKind kind, int word) =>
        kind == MorphemeKind.Unknown ? (int)(dictionary.UnknownEntries[word] >> DictionaryFormat.EntryIdShift) : word;
}
