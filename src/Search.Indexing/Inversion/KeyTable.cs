using System.Text;

namespace Search.Indexing.Inversion;

/// <summary>Numbers terms by their bytes: equal ones have one number.</summary>
internal sealed class KeyTable
{
    private const int Free = 0;
    private const int LongestOnStack = 256;

    // Open addressing: the number of a term and 1.
    private int[] _slots = new int[1 << 8];

    /// <summary>The terms by number.</summary>
    public TermBytes Terms { get; } = new();

    /// <summary>The number of <paramref name="key"/> as UTF-8.</summary>
    public int NumberOf(string key)
    {
        int most = Encoding.UTF8.GetMaxByteCount(key.Length);
        Span<byte> bytes = most <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[most];
        return NumberOf(bytes[..Encoding.UTF8.GetBytes(key, bytes)]);
    }

    /// <summary>The number of the term <paramref name="bytes"/>.</summary>
    public int NumberOf(ReadOnlySpan<byte> bytes)
    {
        ref int slot = ref Find(bytes);
        if (slot != Free) return slot - 1;
        int number = Terms.Add(bytes);
        slot = number + 1;
        if (2 * Terms.Count >= _slots.Length) Grow();
        return number;
    }

    private ref int Find(ReadOnlySpan<byte> bytes)
    {
        int mask = _slots.Length - 1;
        int at = HashOf(bytes) & mask;
        while (_slots[at] != Free && !Terms[_slots[at] - 1].SequenceEqual(bytes)) at = (at + 1) & mask;
        return ref _slots[at];
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (int term = 0; term < Terms.Count; term++) Find(Terms[term]) = term + 1;
    }

    private static int HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
