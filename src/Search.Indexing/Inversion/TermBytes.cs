namespace Search.Indexing.Inversion;

/// <summary>
/// The bytes of numbered terms, side by side instead of an object each, and the terms' order, which is kept from chunk to
/// chunk: a chunk brings few terms that the thread has not met.
/// </summary>
internal sealed class TermBytes
{
    private byte[] _bytes = new byte[1 << 12];

    // Where a term begins; one more than there are terms.
    private int[] _starts = new int[1 << 8];
    private int[] _order = [];

    /// <summary>The number of terms.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes of a term; valid until the next is added.</summary>
    public ReadOnlySpan<byte> this[int term] => _bytes.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);

    /// <summary>Adds a term, which must not be there yet, and gives its number.</summary>
    public int Add(ReadOnlySpan<byte> bytes)
    {
        int start = _starts[Count];
        if (_bytes.Length - start < bytes.Length) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, start + bytes.Length));
        if (Count + 2 > _starts.Length) Array.Resize(ref _starts, 2 * _starts.Length);
        bytes.CopyTo(_bytes.AsSpan(start));
        _starts[Count + 1] = start + bytes.Length;
        return Count++;
    }

    /// <summary>All terms in the order of their bytes, as Lucene's dictionaries want them.</summary>
    public ReadOnlySpan<int> InOrder()
    {
        if (_order.Length < Count) _order = Merge(_order, SortFrom(_order.Length));
        return _order;
    }

    private Entry[] SortFrom(int first)
    {
        var entries = new Entry[Count - first];
        for (int i = 0; i < entries.Length; i++) entries[i] = new Entry(first + i, Runs.TermCursor.PrefixOf(this[first + i]));
        entries.AsSpan().Sort(new ByBytes(this));
        return entries;
    }

    private int[] Merge(int[] known, Entry[] added)
    {
        int[] merged = new int[known.Length + added.Length];
        int from = 0, next = 0;
        foreach (Entry entry in added)
        {
            int at = PlaceOf(this[entry.Term], known, from);
            Array.Copy(known, from, merged, next, at - from);
            next += at - from;
            from = at;
            merged[next++] = entry.Term;
        }

        Array.Copy(known, from, merged, next, known.Length - from);
        return merged;
    }

    // The place from `from` on of the first known term after `bytes`. Strides double until they are past it (exponential
    // search): the next added term is near, and there are far fewer of them than known ones.
    private int PlaceOf(ReadOnlySpan<byte> bytes, int[] known, int from)
    {
        int low = from, stride = 1;
        while (low + stride <= known.Length && this[known[low + stride - 1]].SequenceCompareTo(bytes) < 0)
        {
            low += stride;
            stride *= 2;
        }

        int high = Math.Min(low + stride - 1, known.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (this[known[middle]].SequenceCompareTo(bytes) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // The first eight bytes decide most comparisons without a look at the others.
    private readonly record struct Entry(int Term, ulong Prefix);

    private readonly struct ByBytes(TermBytes terms) : IComparer<Entry>
    {
        public int Compare(Entry x, Entry y) =>
            x.Prefix != y.Prefix ? x.Prefix.CompareTo(y.Prefix) : terms[x.Term].SequenceCompareTo(terms[y.Term]);
    }
}
