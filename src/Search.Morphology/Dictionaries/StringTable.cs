namespace Search.Morphology.Dictionaries;

/// <summary>The strings of a dictionary, decoded when first asked for and kept: asking again allocates nothing.</summary>
internal sealed unsafe class StringTable
{
    private const int PageShift = 7;
    private const int PageMask = (1 << PageShift) - 1;

    private readonly uint* _offsets;
    private readonly byte* _bytes;
    private readonly string?[]?[] _pages;

    public StringTable(uint* offsets, int count, byte* bytes)
    {
        _offsets = offsets;
        _bytes = bytes;
        _pages = new string?[]?[(count + PageMask) >> PageShift];
    }

    /// <summary>The string of a number; <see langword="null"/> for 0.</summary>
    public string? this[int number]
    {
        get
        {
            if (number == 0)
            {
                return null;
            }

            // Two threads may decode the same string: either result serves.
            string?[] page = _pages[number >> PageShift] ??= new string?[PageMask + 1];
            return page[number & PageMask] ?? (page[number & PageMask] = Decode(number));
        }
    }

    private string Decode(int number)
    {
        uint start = _offsets[number];
        return KanaText.Decode(new ReadOnlySpan<byte>(_bytes + start, (int)(_offsets[number + 1] - start)));
    }
}
