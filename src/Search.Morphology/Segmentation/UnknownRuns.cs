using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Search.Morphology.Segmentation;

/// <summary>How far characters of one category reach. Remembers the current run, so that asking at each of its places costs no recount.</summary>
internal unsafe struct UnknownRuns
{
    /// <summary>The longest unknown word, in UTF-16 units.</summary>
    public const int Longest = 1024;

    private const char LastAscii = '\x7F';

    private readonly byte* _characters;
    private readonly byte _letterFlags;

    /// <summary>Whether all ASCII letters have these flags, and no other ASCII character does.</summary>
    private readonly bool _lettersAreOneCategory;
    private int _end;

    /// <param name="characters">The dictionary's flags of each unit.</param>
    public UnknownRuns(byte* characters)
    {
        _characters = characters;
        _letterFlags = characters['a'];
        _lettersAreOneCategory = true;
        for (int unit = 0; unit <= LastAscii; unit++)
        {
            _lettersAreOneCategory &= char.IsAsciiLetter((char)unit) == (characters[unit] == _letterFlags);
        }
    }

    /// <summary>Forgets the run.</summary>
    public void Clear() => _end = 0;

    /// <summary>
    /// The length of the run of units with the same flags that starts at <paramref name="start"/>, at most <see cref="Longest"/>.
    /// Places must be asked for from left to right.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LengthAt(char* text, int start, int textEnd)
    {
        byte flags = _characters[text[start]];
        if (flags == _letterFlags && start >= _end && TryLatinWord(text, start, textEnd, out int length))
        {
            _end = start + length;
            return length;
        }

        int limit = Math.Min(textEnd, start + Longest);
        int end = Math.Max(_end, start + 1);

        // All flags follow from category and punctuation: comparing them compares just these two.
        while (end < limit && _characters[text[end]] == flags)
        {
            end++;
        }

        _end = end;
        return Math.Min(end, limit) - start;
    }

    /// <summary>
    /// The length of a short word of ASCII letters, without a loop: the processor cannot foresee where words end, and each
    /// surprise costs it more than this.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryLatinWord(char* text, int start, int textEnd, out int length)
    {
        length = 0;
        if (!_lettersAreOneCategory || start + Vector128<ushort>.Count > textEnd)
        {
            return false;
        }

        var units = Vector128.Load((ushort*)text + start);
        Vector128<ushort> fromA = (units | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a');
        uint others = Vector128.GreaterThan(fromA, Vector128.Create((ushort)('z' - 'a'))).ExtractMostSignificantBits();
        length = BitOperations.TrailingZeroCount(others | (1u << Vector128<ushort>.Count));

        // Other letters of the category may follow: then, as for long words, the plain way counts.
        return length > 0 && length < Vector128<ushort>.Count && text[start + length] <= LastAscii;
    }
}
