using Search.Analysis.Normalization;
using Search.Schema;

namespace Search.Indexing.Writing;

/// <summary>
/// Collects the bigrams of a post's texts, each once. Removing repetitions here instead of in Lucene's writer halves the
/// cost of the field.
/// </summary>
internal sealed class DistinctBigrams(Keys keys)
{
    private const int CodePointBits = 21;

    private readonly TextNormalizer _normalizer = new();
    private long[] _bigrams = new long[1 << 16];
    private byte[]?[] _terms = new byte[1 << 16][];
    private int[] _lastPost = new int[1 << 16];
    private int _count;
    private int _post;

    /// <summary>Begins another post.</summary>
    public void Clear()
    {
        keys.Clear();
        _post++;
    }

    /// <summary>Adds the bigrams of <paramref name="text"/>.</summary>
    public void Add(string text)
    {
        foreach ((int first, int second) in new BigramReader(_normalizer.Normalize(text)))
        {
            int slot = SlotOf(first, second);
            if (_lastPost[slot] == _post) continue;
            _lastPost[slot] = _post;
            keys.Add(_terms[slot]!);
        }
    }

    private int SlotOf(int first, int second)
    {
        long bigram = ((long)first << CodePointBits) | (uint)second;
        int slot = Find(bigram);
        if (_terms[slot] is not null) return slot;
        if (2 * _count >= _bigrams.Length)
        {
            Grow();
            slot = Find(bigram);
        }

        _count++;
        _bigrams[slot] = bigram;
        _terms[slot] = Bigrams.Encode(first, second);
        return slot;
    }

    // Open addressing: the bigram's slot, or the free one where it belongs.
    private int Find(long bigram)
    {
        int mask = _bigrams.Length - 1;
        int slot = (int)((ulong)(bigram * -0x61C8864680B583EB) >> 40) & mask;
        while (_terms[slot] is not null && _bigrams[slot] != bigram) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        (long[] bigrams, byte[]?[] terms, int[] lastPost) = (_bigrams, _terms, _lastPost);
        (_bigrams, _terms, _lastPost) = (new long[2 * bigrams.Length], new byte[2 * bigrams.Length][], new int[2 * bigrams.Length]);
        for (int i = 0; i < bigrams.Length; i++)
        {
            if (terms[i] is null) continue;
            int slot = Find(bigrams[i]);
            (_bigrams[slot], _terms[slot], _lastPost[slot]) = (bigrams[i], terms[i], lastPost[i]);
        }
    }
}
