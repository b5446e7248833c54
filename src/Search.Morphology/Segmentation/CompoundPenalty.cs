using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>What search mode adds to the cost of a long word, so that its parts can win.</summary>
internal static unsafe class CompoundPenalty
{
    private const int KanjiFreeLength = 2;
    private const int KanjiPenalty = 3000;
    private const int OtherFreeLength = 7;
    private const int OtherPenalty = 1700;

    /// <summary>The penalty of a span; 0 for short words.</summary>
    /// <param name="characters">The dictionary's flags of each unit.</param>
    /// <param name="text">The span's first unit.</param>
    /// <param name="length">The span's length in UTF-16 units.</param>
    public static int Of(byte* characters, char* text, int length)
    {
        if (length <= KanjiFreeLength)
        {
            return 0;
        }

        int i = 0;
        while (i < length && (characters[text[i]] & CharacterFlags.Kanji) != 0)
        {
            i++;
        }

        if (i == length)
        {
            return KanjiPenalty * (length - KanjiFreeLength);
        }

        return length > OtherFreeLength ? OtherPenalty * (length - OtherFreeLength) : 0;
    }
}
