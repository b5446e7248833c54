namespace Search.Querying.Matching;

/// <summary>The terms of a word's edges in one field, at the current post of the cursors.</summary>
/// <param name="number">The field's number in <see cref="Schema.PostFields.Text"/>.</param>
/// <param name="edges">For each edge the cursors of its terms, with their tiers.</param>
internal sealed class FieldPositions(int number, (TermCursor Cursor, MatchTier Tier)[][] edges) : IPositionSource
{
    private int _doc = -1;

    public int Field => number;

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

    public void Read(int edge, List<PlacedMatch> places)
    {
        foreach ((TermCursor cursor, MatchTier tier) in edges[edge])
        {
            if (!cursor.Has(_doc)) continue;
            foreach (int position in cursor.Positions()) places.Add(new PlacedMatch(position, position, tier));
        }
    }

    /// <summary>For words of a single part: the weighted frequency and the best tier, without reading positions.</summary>
    public double Count(IReadOnlyList<double> tierWeights, MatchTier floor, ref MatchTier best)
    {
        double sum = 0;
        foreach ((TermCursor Cursor, MatchTier Tier)[] terms in edges)
        {
            foreach ((TermCursor cursor, MatchTier termTier) in terms)
            {
                if (!cursor.Has(_doc)) continue;
                MatchTier tier = PhraseWalk.Weaker(termTier, floor);
                sum += cursor.Frequency * tierWeights[(int)termTier];
                if (tier < best) best = tier;
            }
        }

        return sum;
    }
}
