using System.Buffers;
using System.Text;

namespace Search.Analysis.Normalization;

/// <summary>
/// Decomposes, orders and composes one starter and what may join it, as Unicode's normalization algorithm states it (UAX #15);
/// in the search form the letters are folded between the steps.
/// </summary>
internal sealed class CompositionBuffer(NormalizationForm form)
{
    // UAX #15 lets a stream be cut after 30 marks (stream-safe text format); real text has three at most.
    private const int MostMarks = 32;

    private const int HangulBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;
    private const int HangulCount = LeadCount * VowelCount * TrailCount;

    private readonly UnicodeTables _tables = UnicodeTables.Instance;
    private int[] _codePoints = new int[32];
    private byte[] _classes = new byte[32];
    private int _count;

    /// <summary>Reads the character at <paramref name="start"/> and those after it that may join it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">Where the segment begins.</param>
    /// <param name="least">Up to where it reaches at least: the mark met, which what is left out may part from its starter.</param>
    /// <param name="isCut">Whether the segment was ended for its length alone.</param>
    /// <returns>Where the segment ends.</returns>
    public int Read(ReadOnlySpan<char> source, int start, int least, out bool isCut)
    {
        _count = 0;
        int position = start;
        int read = 0;
        isCut = false;
        while (position < source.Length && Rune.DecodeFromUtf16(source[position..], out Rune rune, out int size) == OperationStatus.Done)
        {
            int record = _tables.RecordOf(rune.Value);
            UnicodeFlags flags = _tables.FlagsOf(record);
            if (read > 0 && position >= least && (flags & UnicodeFlags.Joins) == 0)
            {
                break;
            }

            if (read > MostMarks && position >= least)
            {
                isCut = true;
                break;
            }

            if (form != NormalizationForm.Search || read == 0 || (flags & UnicodeFlags.Joins) != 0)
            {
                AddDecomposed(rune.Value, record);
            }

            position += size;
            read++;
        }

        return position;
    }

    /// <summary>Orders and composes what was read.</summary>
    /// <returns>The code points; valid until the next call.</returns>
    public ReadOnlySpan<int> Compose()
    {
        Order();
        int written = 0;
        int starter = -1;
        int lastClass = 0;
        for (int i = 0; i < _count; i++)
        {
            int codePoint = _codePoints[i];
            int combining = _classes[i];

            // Blocked is a mark that stands behind another of its class or of a higher one; a starter joins only one right before it.
            bool isAdjacent = starter >= 0 && (lastClass < combining || (lastClass == 0 && starter == written - 1));
            if (isAdjacent && ComposePair(_codePoints[starter], codePoint) is >= 0 and int composite)
            {
                _codePoints[starter] = composite;
                continue;
            }

            if (combining == 0)
            {
                starter = written;
            }

            lastClass = combining;
            _codePoints[written++] = codePoint;
        }

        return _codePoints.AsSpan(0, written);
    }

    private void AddDecomposed(int codePoint, int record)
    {
        if (codePoint is >= HangulBase and < HangulBase + HangulCount)
        {
            int syllable = codePoint - HangulBase;
            Add(LeadBase + (syllable / (VowelCount * TrailCount)));
            Add(VowelBase + (syllable % (VowelCount * TrailCount) / TrailCount));
            if (syllable % TrailCount != 0)
            {
                Add(TrailBase + (syllable % TrailCount));
            }

            return;
        }

        ReadOnlySpan<char> decomposition = _tables.DecompositionOf(record);
        if (decomposition.IsEmpty)
        {
            Add(codePoint);
            return;
        }

        foreach (Rune rune in decomposition.EnumerateRunes())
        {
            Add(rune.Value);
        }
    }

    private void Add(int codePoint)
    {
        int record = _tables.RecordOf(codePoint);
        if (form == NormalizationForm.Search)
        {
            UnicodeFlags flags = _tables.FlagsOf(record);
            if ((flags & UnicodeFlags.Invisible) != 0)
            {
                return;
            }

            codePoint = (flags & UnicodeFlags.Folds) != 0 ? _tables.FoldOf(record) : codePoint;
        }

        if (_count == _codePoints.Length)
        {
            Array.Resize(ref _codePoints, 2 * _count);
            Array.Resize(ref _classes, 2 * _count);
        }

        _codePoints[_count] = codePoint;
        _classes[_count++] = _tables.CombiningClassOf(record);
    }

    /// <summary>Sorts each run of marks by class, keeping the order within a class; runs are short.</summary>
    private void Order()
    {
        for (int i = 1; i < _count; i++)
        {
            (int codePoint, byte combining) = (_codePoints[i], _classes[i]);
            int j = i;
            for (; combining != 0 && j > 0 && _classes[j - 1] > combining; j--)
            {
                _codePoints[j] = _codePoints[j - 1];
                _classes[j] = _classes[j - 1];
            }

            (_codePoints[j], _classes[j]) = (codePoint, combining);
        }
    }

    private int ComposePair(int first, int second)
    {
        if (first is >= LeadBase and < LeadBase + LeadCount && second is >= VowelBase and < VowelBase + VowelCount)
        {
            return HangulBase + ((((first - LeadBase) * VowelCount) + second - VowelBase) * TrailCount);
        }

        bool isOpenSyllable = first is >= HangulBase and < HangulBase + HangulCount && (first - HangulBase) % TrailCount == 0;
        return isOpenSyllable && second is > TrailBase and < TrailBase + TrailCount ? first + second - TrailBase : _tables.Compose(first, second);
    }
}
