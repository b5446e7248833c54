using System.Runtime.InteropServices;
using Search.Querying.Matching;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>How the text of links to other pages is read, which has a field of its own and positions among those of the body.</summary>
internal enum LinkReading
{
    /// <summary>By itself.</summary>
    Apart,

    /// <summary>With the body, as the one text that a reader sees.</summary>
    Joined,
}

/// <summary>The places at which the terms of a graph stand in one post after another, in ascending order of posts.</summary>
internal sealed class GraphPlaces
{
    private readonly FieldPositions?[] _fields = new FieldPositions?[PostFields.Text.Count];
    private readonly List<PlacedMatch>?[] _places = new List<PlacedMatch>?[PostFields.Text.Count];
    private readonly int[] _readAt = new int[PostFields.Text.Count];
    private readonly WordGraph _graph;
    private readonly int _mostPlaces;
    private readonly PhraseWalk? _walk;
    private int _doc = -1;

    public GraphPlaces(WordGraph graph, IReadOnlyList<int> fields, SegmentScope scope, LinkReading links, int mostPlaces = int.MaxValue)
    {
        (_graph, _mostPlaces) = (graph, mostPlaces);
        if (graph.Wholes.Count < graph.Edges.Count) _walk = new PhraseWalk(graph);
        foreach (int field in fields)
        {
            if (links == LinkReading.Apart) _fields[field] = Open([field], scope);
            else if (field != PostFieldNumbers.Linked) _fields[field] = Open(field == PostFieldNumbers.Body ? [field, PostFieldNumbers.Linked] : [field], scope);
        }
        Array.Fill(_readAt, -1);
    }

    public void MoveTo(int doc) => _doc = doc;

    /// <summary>The places in a field of the current post, by last position.</summary>
    public ReadOnlySpan<PlacedMatch> Places(int field)
    {
        if (_fields[field] is not { } positions) return [];
        List<PlacedMatch> places = _places[field] ??= [];
        if (_readAt[field] == _doc) return CollectionsMarshal.AsSpan(places);
        _readAt[field] = _doc;
        positions.MoveTo(_doc);
        if (_walk is not null)
        {
            _walk.Find(positions, places);
            return CollectionsMarshal.AsSpan(places);
        }
        places.Clear();
        for (int edge = 0; edge < _graph.Edges.Count; edge++) positions.Read(edge, places, _mostPlaces);
        PlaceOrder.Sort(places);
        return CollectionsMarshal.AsSpan(places);
    }

    private FieldPositions? Open(ReadOnlySpan<int> fields, SegmentScope scope)
    {
        Dictionary<(string, int), TermCursor?> open = [];
        var edges = new (TermCursor, MatchTier)[_graph.Edges.Count][];
        for (int i = 0; i < edges.Length; i++)
        {
            List<(TermCursor, MatchTier)> cursors = [];
            foreach (ExpandedTerm term in _graph.Edges[i].Terms)
            {
                foreach (int field in fields)
                {
                    if (!open.TryGetValue((term.Entry.Term, field), out TermCursor? cursor)) open.Add((term.Entry.Term, field), cursor = scope.Places(term.Entry, field));
                    if (cursor is not null) cursors.Add((cursor, term.Tier));
                }
            }
            edges[i] = [.. cursors];
        }
        var positions = new FieldPositions(edges);
        return positions.IsEmpty ? null : positions;
    }
}
