using Search.Indexing.Runs;

namespace Search.Indexing.Inversion;

/// <summary>Orders the terms that occur by their bytes, as Lucene's dictionaries want them.</summary>
internal static class SortedTerms
{
    /// <summary>The terms with occurrences, given where each term's occurrences end.</summary>
    public static int[] Of(int[] ends, Func<int, byte[]> bytesOf)
    {
        int count = 0;
        for (int term = 0; term < ends.Length; term++)
            if (ends[term] > (term == 0 ? 0 : ends[term - 1])) count++;

        var entries = new Entry[count];
        for (int term = 0, next = 0; term < ends.Length; term++)
            if (ends[term] > (term == 0 ? 0 : ends[term - 1])) entries[next++] = new Entry(term, bytesOf(term));
        entries.AsSpan().Sort(default(ByBytes));
        int[] terms = new int[count];
        for (int i = 0; i < count; i++) terms[i] = entries[i].Term;
        return terms;
    }

    // The first eight bytes decide most comparisons without a look at the others.
    private readonly struct Entry(int term, byte[] bytes)
    {
        public readonly int Term = term;
        public readonly byte[] Bytes = bytes;
        public readonly ulong Prefix = TermCursor.PrefixOf(bytes);
    }

    private readonly struct ByBytes : IComparer<Entry>
    {
        public int Compare(Entry x, Entry y) =>
            x.Prefix != y.Prefix ? x.Prefix.CompareTo(y.Prefix) : x.Bytes.AsSpan().SequenceCompareTo(y.Bytes);
    }
}
