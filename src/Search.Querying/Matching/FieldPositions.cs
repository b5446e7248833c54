namespace Search.Querying.Matching;

/// <summary>The terms of a word's edges in one field, at the current post of the cursors.</summary>
/// <param name="edges">For each edge the cursors of its terms, with their tiers.</param>
internal sealed class FieldPositions((TermCursor Cursor, MatchTier Tier)[][] edges) : IPositionSource
{
    private int _doc = -1;

    public bool IsEmpty { get; } = edges.All(terms => terms.Length == 0);

    public void MoveTo(int doc) => _doc = doc;

    public bool Has(int edge)
    {
        foreach ((TermCursor cursor, _) in edges[edge])
        {
            if (cursor.Has(_doc)) return true;
        }

        return false;
    }

    public void Read(int edge, List<PlacedMatch> places) => Read(edge, places, int.MaxValue);

    /// <summary>Adds a match of one term for each place, of the first <paramref name="most"/> places of each term.</summary>
    public void Read(int edge, List<PlacedMatch> places, int most)
    {
        foreach ((TermCursor cursor, MatchTier tier) in edges[edge])
        {
            if (!cursor.Has(_doc)) continue;
            foreach (int position in cursor.Positions(most)) places.Add(new PlacedMatch(position, position, tier));
        }
    }
}
