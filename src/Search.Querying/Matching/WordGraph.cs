namespace Search.Querying.Matching;

/// <summary>
/// All ways to read a piece of text as index terms, whichever way the text was cut when it was indexed: a post matches where
/// the terms of a path from node 0 to an accepting one stand at neighbouring positions.
/// </summary>
internal sealed class WordGraph
{
    public WordGraph(int length, IEnumerable<GraphEdge> edges, IReadOnlyDictionary<int, MatchTier>? earlyEnds = null)
    {
        Length = length;
        EarlyEnds = earlyEnds ?? new Dictionary<int, MatchTier>();
        Edges = [.. OnPaths([.. edges.OrderBy(edge => edge.From).ThenBy(edge => edge.To)])];
        Wholes = [.. Edges.Where(edge => edge.From == 0 && edge.To == Length)];
        Cut = CheapestCut();
    }

    /// <summary>The last node. Nodes are numbered in the order of the text.</summary>
    public int Length { get; }

    /// <summary>The parts, ordered by where they begin. Each lies on a path to an end; none where nothing can match.</summary>
    public IReadOnlyList<GraphEdge> Edges { get; }

    /// <summary>Nodes before the last at which a match may end, and the tier that costs: 食べました may end after 食べ.</summary>
    public IReadOnlyDictionary<int, MatchTier> EarlyEnds { get; }

    /// <summary>The parts that are a path by themselves: having one of their terms is enough, wherever it stands.</summary>
    public IReadOnlyList<GraphEdge> Wholes { get; }

    /// <summary>The graph of the paths of several parts, whose terms must stand side by side; null where there is none.</summary>
    public WordGraph? Paths
    {
        get
        {
            if (Wholes.Count == Edges.Count) return null;
            WordGraph paths = new(Length, Edges.Except(Wholes), EarlyEnds);
            return paths.Edges.Count == 0 ? null : paths;
        }
    }

    /// <summary>Edges of which every path has one; the posts that have their terms are the candidates.</summary>
    public IReadOnlyList<GraphEdge> Cut { get; }

    /// <summary>The tier that ending at a node costs; null where no match may end.</summary>
    public MatchTier? EndTier(int node) =>
        node == Length ? MatchTier.Exact : EarlyEnds.TryGetValue(node, out MatchTier tier) ? tier : null;

    private IEnumerable<GraphEdge> OnPaths(GraphEdge[] edges)
    {
        bool[] fromStart = new bool[Length + 1];
        bool[] toEnd = new bool[Length + 1];
        fromStart[0] = true;
        foreach (GraphEdge edge in edges) fromStart[edge.To] |= fromStart[edge.From];
        for (int node = 0; node <= Length; node++) toEnd[node] = EndTier(node) is not null;
        for (int i = edges.Length - 1; i >= 0; i--) toEnd[edges[i].From] |= toEnd[edges[i].To];
        return edges.Where(edge => fromStart[edge.From] && toEnd[edge.To]);
    }

    private IReadOnlyList<GraphEdge> CheapestCut()
    {
        if (Edges.Count == 0) return [];
        int lastCut = EarlyEnds.Count == 0 ? Length : Math.Min(Length, EarlyEnds.Keys.Min());
        long best = long.MaxValue;
        int at = 0;
        long[] cost = new long[Length + 1];
        foreach (GraphEdge edge in Edges)
        {
            for (int unit = edge.From; unit < edge.To; unit++) cost[unit] += edge.Posts;
        }
        for (int unit = 0; unit < lastCut; unit++)
        {
            if (cost[unit] < best) (best, at) = (cost[unit], unit);
        }
        return [.. Edges.Where(edge => edge.From <= at && at < edge.To)];
    }
}
