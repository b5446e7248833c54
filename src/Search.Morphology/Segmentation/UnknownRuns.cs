using System.Runtime.CompilerServices;

namespace Search.Morphology.Segmentation;

/// <summary>How far characters of one category reach. Remembers the current run, so that asking at each of its places costs no recount.</summary>
internal unsafe struct UnknownRuns
{
    /// <summary>The longest unknown word, in UTF-16 units.</summary>
    public const int Longest = 1024;

    private int _end;

    /// <summary>Forgets the run.</summary>
    public void Clear() => _end = 0;

    /// <summary>
    /// The length of the run of units with the same flags that starts at <paramref name="start"/>, at most <see cref="Longest"/>.
    /// Places must be asked for from left to right.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LengthAt(char* text, byte* characters, int start, int textEnd)
    {
        int limit = Math.Min(textEnd, start + Longest);
        int end = Math.Max(_end, start + 1);
        byte flags = characters[text[start]];

        // All flags follow from category and punctuation: comparing them compares just these two.
        while (end < limit && characters[text[end]] == flags)
        {
            end++;
        }

        _end = end;
        return Math.Min(end, limit) - start;
    }
}
