namespace Search.Morphology.Segmentation;

/// <summary>Follows a path back from a commit to the one before and turns its arcs into tokens.</summary>
internal sealed unsafe class PathTrace<TScan>
    where TScan : struct, IConnectionScan<TScan>
{
    private const int NoId = -1;

    private readonly SystemDictionary _dictionary;
    private readonly TokenQueue _tokens;
    private readonly TokenWriter _writer;
    private readonly SecondSearch<TScan>? _second;
    private readonly Alternatives? _alternatives;
    private readonly ConnectionCosts _connections;
    private readonly bool _keepCompounds;

    public PathTrace(SegmentationOptions options, SystemDictionary dictionary, TokenQueue tokens, TokenWriter writer)
    {
        _dictionary = dictionary;
        _tokens = tokens;
        _writer = writer;
        bool legacy = options.Mode == SegmentationMode.Extended && options.LegacyExtended;
        _second = options.Mode == SegmentationMode.Normal || legacy ? null : new SecondSearch<TScan>(dictionary, options.UserDictionary);
        _connections = new ConnectionCosts(dictionary);
        _alternatives = options.NBestCost > 0 ? new Alternatives(_connections, options.NBestCost) : null;
        _keepCompounds = !options.DiscardCompounds;
    }

    /// <summary>Adds the tokens of the path that ends with the arc in <paramref name="slot"/>.</summary>
    /// <param name="lattice">The lattice.</param>
    /// <param name="slot">The last arc.</param>
    /// <param name="text">The text.</param>
    /// <param name="origin">The place of column 0.</param>
    /// <param name="textEnd">How far the text reaches.</param>
    /// <param name="lastIsFixed">Whether the last word must stay whole: a forced commit leaves no alternative to it.</param>
    /// <param name="commits">The columns of natural commits that the path passes: beyond them no right neighbour is considered.</param>
    /// <returns>Whether there were any.</returns>
    public bool Trace(Lattice lattice, int slot, char* text, int origin, int textEnd, bool lastIsFixed, ReadOnlySpan<int> commits)
    {
        int before = _tokens.Count;
        int nextId = NoId;
        int end = lattice.ColumnOf(slot);
        int last = end;
        int final = slot;
        while (end > 0)
        {
            if (commits.Length > 0 && end == commits[^1])
            {
                commits = commits[..^1];
                nextId = NoId;
            }

            ArcOrigin arc = lattice.OriginOf(slot);
            int start = lattice.ColumnOf(arc.Previous);
            bool mayBeSplit = _second is not null && arc.Kind is MorphemeKind.Known or MorphemeKind.Unknown && !(lastIsFixed && end == last);
            if (!mayBeSplit || !TrySplit(lattice, slot, arc, text, origin + start, origin + end, textEnd, ref nextId))
            {
                _writer.Add(arc.Kind, arc.Word, text, origin + start, origin + end);
                nextId = lattice.IdOf(slot);
            }

            slot = arc.Previous;
            end = start;
        }

        _tokens.ReverseFrom(before);
        if (_alternatives is not null)
        {
            foreach (int arc in _alternatives.Find(lattice, final, lastIsFixed))
            {
                ArcOrigin found = lattice.OriginOf(arc);
                _writer.Add(found.Kind, found.Word, text, origin + lattice.ColumnOf(found.Previous), origin + lattice.ColumnOf(arc));
            }

            _alternatives.Arrange(_tokens, before);
        }

        return _tokens.Count > before;
    }

    private bool TrySplit(Lattice lattice, int slot, ArcOrigin arc, char* text, int start, int end, int textEnd, ref int nextId)
    {
        int penalty = CompoundPenalty.Of(_dictionary.Characters, text + start, end - start);
        if (penalty == 0)
        {
            return false;
        }

        int limit = lattice.CostOf(slot) + penalty;
        limit += nextId == NoId ? 0 : _connections.Before(nextId)[lattice.IdOf(slot)];
        int startCost = lattice.CostOf(arc.Previous);
        int part = _second!.Split(text, start, end, textEnd, startCost, lattice.IdOf(arc.Previous), limit, nextId);
        if (part < 0)
        {
            return false;
        }

        Lattice parts = _second.Lattice;
        int before = _tokens.Count;
        int partEnd = end;
        while (partEnd > start)
        {
            ArcOrigin origin = parts.OriginOf(part);
            int partStart = start + parts.ColumnOf(origin.Previous);
            int inside = _tokens.Count - before;
            if (partStart == start && _keepCompounds && inside > 0)
            {
                _writer.AddCompound(arc.Kind, arc.Word, start, end, inside + 1);
            }

            _writer.Add(origin.Kind, origin.Word, text, partStart, partEnd);
            nextId = parts.IdOf(part);
            part = origin.Previous;
            partEnd = partStart;
        }

        return true;
    }
}
