using Lucene.Net.Search;

namespace Search.Querying.Matching;

/// <summary>The posts that any of several cursors has, in order. A heap: a prefix may have hundreds of terms.</summary>
internal sealed class CursorUnion
{
    private readonly TermCursor[] _heap;

    public CursorUnion(IEnumerable<TermCursor> cursors)
    {
        _heap = [.. cursors];
    }

    /// <summary>Moves every cursor to or past <paramref name="target"/>; the first post of them all.</summary>
    public int Reach(int target)
    {
        if (_heap.Length == 0) return DocIdSetIterator.NO_MORE_DOCS;
        while (_heap[0].Doc < target)
        {
            _heap[0].Reach(target);
            SiftDown();
        }

        return _heap[0].Doc;
    }

    // All cursors start before the first post, so the array is a heap from the beginning. A cursor that was moved on from
    // outside is further than its parent thinks, which keeps the order: only the top is ever asked.
    private void SiftDown()
    {
        TermCursor moved = _heap[0];
        int at = 0;
        for (int child = 1; child < _heap.Length; child = 2 * at + 1)
        {
            if (child + 1 < _heap.Length && _heap[child + 1].Doc < _heap[child].Doc) child++;
            if (_heap[child].Doc >= moved.Doc) break;
            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = moved;
    }
}
