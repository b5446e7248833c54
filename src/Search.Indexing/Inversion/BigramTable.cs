using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>Numbers the bigrams of texts and tells which of them a post has not had yet.</summary>
internal sealed class BigramTable
{
    private const int CodePointBits = 21;
    private const int InitialSlots = 1 << 16;
    private const long Free = -1;


    // Open addressing. A slot holds what every look needs side by side: the bigram, its number, and the last post with it.
    private Slot[] _slots = FreeSlots(InitialSlots);

    private struct Slot
    {
        public long Bigram;
        public int Term;
        public int LastPost;
    }

    /// <summary>The bigrams by number.</summary>
    public TermBytes Terms { get; } = new();

    /// <summary>Adds to <paramref name="postings"/> the bigrams of <paramref name="normalized"/> that <paramref name="post"/> (a serial number from 1) has not had yet.</summary>
    public void Add(ReadOnlySpan<char> normalized, int post, FieldPostings postings, int document)
    {
        foreach ((int first, int second) in new BigramReader(normalized))
        {
            ref Slot slot = ref Find(((long)first << CodePointBits) | (uint)second);
            if (slot.Bigram == Free) slot = ref Occupy(first, second);
            if (slot.LastPost == post) continue;
            slot.LastPost = post;
            postings.Add(slot.Term, document);
        }
    }

    private ref Slot Occupy(int first, int second)
    {
        if (2 * Terms.Count >= _slots.Length) Grow();
        long bigram = ((long)first << CodePointBits) | (uint)second;
        ref Slot slot = ref Find(bigram);
        slot.Bigram = bigram;
        slot.Term = Terms.Add(Bigrams.Encode(first, second));
        return ref slot;
    }

    private ref Slot Find(long bigram)
    {
        // Fibonacci hashing: 2^64 divided by the golden ratio spreads neighbouring bigrams.
        const ulong GoldenRatio = 0x9E3779B97F4A7C15;
        Slot[] slots = _slots;
        int mask = slots.Length - 1;
        int at = (int)((ulong)bigram * GoldenRatio >> 40) & mask;
        while (slots[at].Bigram != bigram && slots[at].Bigram != Free) at = (at + 1) & mask;
        return ref slots[at];
    }

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = FreeSlots(2 * old.Length);
        foreach (Slot slot in old)
            if (slot.Bigram != Free) Find(slot.Bigram) = slot;
    }

    private static Slot[] FreeSlots(int count)
    {
        var slots = new Slot[count];
        slots.AsSpan().Fill(new Slot { Bigram = Free });
        return slots;
    }
}
