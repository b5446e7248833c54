namespace Search.Querying.Matching;

/// <summary>Collects the readings of a run and numbers their nodes.</summary>
internal sealed class WordGraphBuilder(int length)
{
    // Room for the inner nodes of alternatives that begin at the same unit of the text; they keep the order of the text.
    private const int NodesPerUnit = 256;

    private readonly List<(int From, int To, int Step, IReadOnlyList<ExpandedTerm> Terms)> _edges = [];
    private readonly Dictionary<int, MatchTier> _earlyEnds = [];
    private readonly Dictionary<int, int> _innerNodes = [];

    /// <summary>Adds a part from one unit of the text to another.</summary>
    public void Add(int from, int to, int step, IReadOnlyList<ExpandedTerm> terms)
    {
        if (terms.Count > 0) _edges.Add((from * NodesPerUnit, to * NodesPerUnit, step, terms));
    }

    /// <summary>Adds another way to say a part, of one or more terms in a row; nothing where one of them cannot match.</summary>
    public void AddPath(int from, int to, int step, IReadOnlyList<IReadOnlyList<ExpandedTerm>> terms)
    {
        int inner = _innerNodes.GetValueOrDefault(from);
        if (terms.Count == 0 || terms.Any(term => term.Count == 0) || inner + terms.Count > NodesPerUnit) return;
        int node = from * NodesPerUnit;
        for (int i = 0; i < terms.Count; i++)
        {
            int next = i == terms.Count - 1 ? to * NodesPerUnit : from * NodesPerUnit + ++inner;
            _edges.Add((node, next, i == 0 ? step : 1, terms[i]));
            node = next;
        }

        _innerNodes[from] = inner;
    }

    /// <summary>Lets a match end at a unit before the last, at the price of <paramref name="tier"/>.</summary>
    public void EndEarly(int at, MatchTier tier) => _earlyEnds[at * NodesPerUnit] = tier;

    public WordGraph Build()
    {
        SortedSet<int> nodes = [0, length * NodesPerUnit, .. _edges.Select(edge => edge.From), .. _edges.Select(edge => edge.To)];
        Dictionary<int, int> numbers = [];
        foreach (int node in nodes) numbers.Add(node, numbers.Count);
        return new WordGraph(
            numbers[length * NodesPerUnit],
            _edges.Select(edge => new GraphEdge(numbers[edge.From], numbers[edge.To], edge.Step, edge.Terms)),
            _earlyEnds.Where(end => numbers.ContainsKey(end.Key)).ToDictionary(end => numbers[end.Key], end => end.Value));
    }
}
