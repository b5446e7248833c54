using System.Buffers;
using Search.Indexing.Runs;

namespace Search.Indexing.Inversion;

/// <summary>
/// The occurrences of one field's terms in the posts of one chunk. Terms are numbers until the end: a counting sort by
/// number and one sort of the distinct terms replace the hashing of every occurrence's bytes in Lucene's own writer.
/// </summary>
/// <param name="terms">The terms by number.</param>
/// <param name="hasPositions">Whether occurrences have positions, or posts have terms once.</param>
internal sealed class FieldPostings(TermBytes terms, bool hasPositions)
{
    private int[] _terms = new int[1024];
    private int[] _posts = new int[1024];
    private int[] _positions = new int[hasPositions ? 1024 : 0];
    private int _count;
    private int _largestTerm = -1;
    private int _lastPost = -1;

    /// <summary>The number of posts with the field.</summary>
    public int Documents { get; private set; }

    /// <summary>Forgets the occurrences and keeps the memory, which is too large to be claimed anew for each chunk.</summary>
    public void Clear()
    {
        _count = 0;
        Documents = 0;
        _largestTerm = -1;
        _lastPost = -1;
    }

    /// <summary>Adds an occurrence; posts never fall, nor do positions within one.</summary>
    public void Add(int term, int post, int position = 0)
    {
        if (_count == _terms.Length) Grow();
        _terms[_count] = term;
        _posts[_count] = post;
        if (hasPositions) _positions[_count] = position;
        _count++;
        if (term > _largestTerm) _largestTerm = term;
        if (post == _lastPost) return;
        _lastPost = post;
        Documents++;
    }

    /// <summary>Writes the field in the order of its terms' bytes, as <see cref="TermCursor"/> reads it.</summary>
    public void WriteTo(RunBuffer buffer)
    {
        int[] ends = EndsByTerm();
        int[] posts = ArrayPool<int>.Shared.Rent(_count);
        int[] positions = hasPositions ? ArrayPool<int>.Shared.Rent(_count) : [];
        SortByTerm(ends, posts, positions);
        ReadOnlySpan<byte> former = [];
        foreach (int term in terms.InOrder())
        {
            int start = term == 0 || term > _largestTerm ? 0 : ends[term - 1];
            int end = term > _largestTerm ? 0 : ends[term];
            if (start == end) continue;
            ReadOnlySpan<byte> bytes = terms[term];
            int shared = bytes.CommonPrefixLength(former);
            former = bytes;
            buffer.Number(shared);
            buffer.Number(bytes.Length - shared);
            buffer.Bytes(bytes[shared..]);
            if (hasPositions) WritePositions(buffer, posts.AsSpan(start, end - start), positions.AsSpan(start, end - start));
            else WritePosts(buffer, posts.AsSpan(start, end - start));
        }

        ArrayPool<int>.Shared.Return(ends);
        ArrayPool<int>.Shared.Return(posts);
        if (hasPositions) ArrayPool<int>.Shared.Return(positions);
    }

    private void Grow()
    {
        Array.Resize(ref _terms, 2 * _count);
        Array.Resize(ref _posts, 2 * _count);
        if (hasPositions) Array.Resize(ref _positions, 2 * _count);
    }

    // For each term where its occurrences begin; SortByTerm moves that on to where they end.
    private int[] EndsByTerm()
    {
        int[] next = ArrayPool<int>.Shared.Rent(_largestTerm + 1);
        next.AsSpan(0, _largestTerm + 1).Clear();
        foreach (int term in _terms.AsSpan(0, _count)) next[term]++;
        int start = 0;
        for (int term = 0; term <= _largestTerm; term++) (next[term], start) = (start, start + next[term]);
        return next;
    }

    /// <summary>The occurrences term by term, in each the order of posts and positions kept.</summary>
    private void SortByTerm(int[] next, int[] posts, int[] positions)
    {
        for (int i = 0; i < _count; i++)
        {
            int at = next[_terms[i]]++;
            posts[at] = _posts[i];
            if (hasPositions) positions[at] = _positions[i];
        }
    }

    private static void WritePosts(RunBuffer buffer, ReadOnlySpan<int> posts)
    {
        buffer.Number(posts.Length);
        int last = 0;
        foreach (int post in posts)
        {
            buffer.Number(post - last);
            last = post;
        }
    }

    private static void WritePositions(RunBuffer buffer, ReadOnlySpan<int> posts, ReadOnlySpan<int> positions)
    {
        int documents = 0;
        for (int i = 0; i < posts.Length; i++)
            if (i == 0 || posts[i] != posts[i - 1]) documents++;
        buffer.Number(documents);
        buffer.Number(posts.Length);
        int last = 0;
        for (int i = 0; i < posts.Length;)
        {
            int post = posts[i];
            int end = i + 1;
            while (end < posts.Length && posts[end] == post) end++;
            buffer.Number(post - last);
            buffer.Number(end - i);
            for (int position = 0; i < end; i++)
            {
                buffer.Number(positions[i] - position);
                position = positions[i];
            }

            last = post;
        }
    }
}
