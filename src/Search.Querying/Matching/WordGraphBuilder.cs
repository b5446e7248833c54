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

    /// <summary>The graph of the whole text.</summary>
    public WordGraph Build() => Build(0, length, _earlyEnds);

    /// <summary>The graph of the text from one unit to another alone.</summary>
    public WordGraph Build(int from, int to) => Build(from, to, []);

    /// <summary>
    /// The pieces of the text, of two terms or more, that can be read as one thing: where a path leads from the beginning of one term to
    /// the end of a later one and through no border of terms between. Each is given by its first and its last term.
    /// </summary>
    public IEnumerable<(int First, int Last)> Covers(IReadOnlyList<QueryTerm> terms)
    {
        Dictionary<int, int> termEndingAt = [];
        for (int i = 0; i < terms.Count; i++) termEndingAt[terms[i].To * NodesPerUnit] = i;
        ILookup<int, int> ends = _edges.ToLookup(edge => edge.From, edge => edge.To);
        for (int first = 0; first < terms.Count; first++)
        {
            Stack<int> open = new([terms[first].From * NodesPerUnit]);
            HashSet<int> seen = [];
            while (open.TryPop(out int node))
            {
                foreach (int to in ends[node])
                {
                    if (!seen.Add(to)) continue;
                    if (!termEndingAt.TryGetValue(to, out int last)) open.Push(to);
                    else if (last > first) yield return (first, last);
                }
            }
        }
    }

    /// <summary>The graph of a piece of the text as one thing: of the paths that lead through none of the borders given.</summary>
    public WordGraph BuildWhole(int from, int to, IEnumerable<int> borders)
    {
        HashSet<int> closed = [.. borders.Select(border => border * NodesPerUnit)];
        return Build(from, to, [], edge => !closed.Contains(edge.From) && !closed.Contains(edge.To));
    }

    private WordGraph Build(int from, int to, Dictionary<int, MatchTier> earlyEnds, Func<(int From, int To), bool>? isWanted = null)
    {
        (int first, int last) = (from * NodesPerUnit, to * NodesPerUnit);
        var edges = _edges.FindAll(edge => edge.From >= first && edge.To <= last && (isWanted is null || isWanted((edge.From, edge.To))));
        SortedSet<int> nodes = [first, last, .. edges.Select(edge => edge.From), .. edges.Select(edge => edge.To)];
        Dictionary<int, int> numbers = [];
        foreach (int node in nodes) numbers.Add(node, numbers.Count);
        return new WordGraph(
            numbers[last],
            edges.Select(edge => new GraphEdge(numbers[edge.From], numbers[edge.To], edge.Step, edge.Terms)),
            earlyEnds.Where(end => numbers.ContainsKey(end.Key)).ToDictionary(end => numbers[end.Key], end => end.Value));
    }
}
