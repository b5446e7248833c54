using System.Numerics;
using System.Runtime.CompilerServices;

namespace Search.Morphology.Segmentation;

/// <summary>
/// Tells where runs of characters with the same flags end. Found for many ASCII characters at once, as bits and without a
/// branch on what they are: the processor cannot foresee where words end, and each surprise costs it more than several units.
/// </summary>
/// <param name="characters">The dictionary's flags of each unit.</param>
internal unsafe ref struct RunEnds(byte* characters)
{
    private const int BlockLength = 64;
    private const char LastAscii = '\x7F';

    private readonly byte* _characters = characters;
    private int _blockStart;

    /// <summary>Bit i stands for the place i units behind the block's start: whether a run ends there.</summary>
    private ulong _ends;

    /// <summary>The end of the run that starts at <paramref name="start"/>; a run longer than <see cref="UnknownRuns.Longest"/> is cut there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place; not before one that was asked for earlier.</param>
    /// <param name="textEnd">How far the text reaches.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int After(char* text, int start, int textEnd)
    {
        int offset = start - _blockStart;
        ulong later = offset < BlockLength ? _ends >> offset >> 1 : 0;
        return later != 0 ? start + 1 + BitOperations.TrailingZeroCount(later) : FindIn(text, start, textEnd);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindIn(char* text, int start, int textEnd)
    {
        int length = Math.Min(BlockLength, textEnd - start);
        byte flags = _characters[text[start]];
        ulong ends = 0;
        for (int i = 1; i < length; i++)
        {
            // All flags follow from category and punctuation: comparing them compares just these two.
            char unit = text[start + i];
            byte next = _characters[unit];
            ends |= (next != flags ? 1UL : 0) << i;
            flags = next;
            if (unit > LastAscii)
            {
                break;
            }
        }

        (_blockStart, _ends) = (start, ends);
        return ends != 0 ? start + BitOperations.TrailingZeroCount(ends) : EndOfLong(text, start, textEnd);
    }

    private readonly int EndOfLong(char* text, int start, int textEnd)
    {
        byte flags = _characters[text[start]];
        int limit = Math.Min(textEnd, start + UnknownRuns.Longest);
        int end = start + 1;
        while (end < limit && _characters[text[end]] == flags)
        {
            end++;
        }

        return end;
    }
}
