using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Search.Querying.Matching;

/// <summary>Walks the posts of one term in one field of one segment.</summary>
internal sealed class TermCursor(DocsAndPositionsEnum postings)
{
    private int[] _positions = new int[8];
    private int _count;
    private int _readAt = -1;

    /// <summary>The current post; -1 before the first.</summary>
    public int Doc { get; private set; } = -1;

    /// <summary>Moves to the first post at or after <paramref name="target"/>, unless it is there already.</summary>
    public int Reach(int target)
    {
        if (Doc < target) Doc = target == Doc + 1 ? postings.NextDoc() : postings.Advance(target);
        return Doc;
    }

    /// <summary>Whether <paramref name="doc"/> has the term; asked in ascending order of posts.</summary>
    public bool Has(int doc) => Doc <= doc && Reach(doc) == doc && doc != DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>The first positions in the current post, ascending, at most so many; ask for the same number each time.</summary>
    public ReadOnlySpan<int> Positions(int most)
    {
        if (_readAt != Doc)
        {
            _readAt = Doc;
            _count = Math.Min(most, postings.Freq);
            if (_positions.Length < _count) _positions = new int[Math.Max(_count, 2 * _positions.Length)];
            for (int i = 0; i < _count; i++) _positions[i] = postings.NextPosition();
        }
        return _positions.AsSpan(0, _count);
    }
}
