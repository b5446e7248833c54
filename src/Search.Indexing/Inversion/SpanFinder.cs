using Search.Posts;

namespace Search.Indexing.Inversion;

/// <summary>Tells which of the words of a text, asked for in their order, lie in one of its spans.</summary>
/// <param name="spans">In ascending order and without overlaps.</param>
internal struct SpanFinder(IReadOnlyList<TextSpan> spans)
{
    private int _at;

    public bool Holds(int start, int end)
    {
        if (spans.Count == 0) return false;
        // Positions rise, starts need not: the parts of a name begin where it does or after it.
        while (_at > 0 && start < spans[_at].Start) _at--;
        while (_at + 1 < spans.Count && start >= spans[_at + 1].Start) _at++;
        return start >= spans[_at].Start && end <= spans[_at].End;
    }
}
