namespace Search.Querying.Matching;

/// <summary>
/// Finds the places of a word in a text: walks the word's graph in order and keeps, for each node, the positions at which a
/// path from the start can have arrived. Not thread-safe; reusable.
/// </summary>
internal sealed class PhraseWalk
{
    private readonly WordGraph _graph;
    private readonly List<PlacedMatch>?[] _arrived;
    private readonly bool[] _reached;
    private readonly List<PlacedMatch> _read = [];

    public PhraseWalk(WordGraph graph)
    {
        _graph = graph;
        _arrived = new List<PlacedMatch>?[graph.Length + 1];
        _reached = new bool[graph.Length + 1];
        foreach (GraphEdge edge in graph.Edges) _arrived[edge.To] ??= [];
    }

    /// <summary>Fills <paramref name="matches"/> with the places in the order of their last positions, one for each.</summary>
    public void Find(IPositionSource source, List<PlacedMatch> matches)
    {
        matches.Clear();
        if (!CanReachEnd(source)) return;
        foreach (List<PlacedMatch>? places in _arrived) places?.Clear();
        int sorted = 0;
        for (int i = 0; i < _graph.Edges.Count; i++)
        {
            GraphEdge edge = _graph.Edges[i];
            if (!_reached[edge.From] || !source.Has(i)) continue;
            for (; sorted <= edge.From; sorted++) KeepBest(_arrived[sorted]);
            if (edge.From > 0 && _arrived[edge.From] is not { Count: > 0 }) continue;
            List<PlacedMatch> to = _arrived[edge.To]!;
            if (edge.From == 0)
            {
                source.Read(i, to);
                continue;
            }

            _read.Clear();
            source.Read(i, _read);
            Join(_arrived[edge.From]!, _read, edge.Step, to);
        }

        for (; sorted < _arrived.Length; sorted++) KeepBest(_arrived[sorted]);
        for (int node = 1; node < _arrived.Length; node++)
        {
            if (_arrived[node] is not { Count: > 0 } places || _graph.EndTier(node) is not { } endTier) continue;
            foreach (PlacedMatch place in places) matches.Add(place with { Tier = Weaker(place.Tier, endTier) });
        }

        if (_graph.EarlyEnds.Count > 0) KeepBest(matches);
    }

    public static MatchTier Weaker(MatchTier a, MatchTier b) => a > b ? a : b;

    private bool CanReachEnd(IPositionSource source)
    {
        Array.Clear(_reached);
        _reached[0] = true;
        bool end = false;
        for (int i = 0; i < _graph.Edges.Count; i++)
        {
            GraphEdge edge = _graph.Edges[i];
            if (!_reached[edge.From] || !source.Has(i)) continue;
            _reached[edge.To] = true;
            end |= _graph.EndTier(edge.To) is not null;
        }

        return end;
    }

    /// <summary>Both lists are merged in one pass: <paramref name="before"/> is sorted, <paramref name="here"/> is made so.</summary>
    private static void Join(List<PlacedMatch> before, List<PlacedMatch> here, int step, List<PlacedMatch> to)
    {
        if (before.Count == 0) return;
        KeepBest(here);
        int b = 0;
        foreach (PlacedMatch place in here)
        {
            int wanted = place.Last - step;
            while (b < before.Count && before[b].Last < wanted) b++;
            if (b == before.Count) return;
            if (before[b].Last == wanted) to.Add(new PlacedMatch(before[b].First, place.Last, Weaker(before[b].Tier, place.Tier)));
        }
    }

    /// <summary>Sorts by last position and keeps the best of each.</summary>
    private static void KeepBest(List<PlacedMatch>? places)
    {
        if (places is null || places.Count < 2) return;
        bool inOrder = true;
        for (int i = 1; i < places.Count && inOrder; i++) inOrder = places[i - 1].Last < places[i].Last;
        if (inOrder) return;
        PlaceOrder.Sort(places);
        int kept = 1;
        for (int i = 1; i < places.Count; i++)
        {
            if (places[i].Last != places[kept - 1].Last) places[kept++] = places[i];
        }

        places.RemoveRange(kept, places.Count - kept);
    }
}
