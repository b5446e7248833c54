namespace Search.Morphology.Segmentation;

/// <summary>
/// Finds the words that lie on paths costing at most so much more than the best one: a second pass from right to left gives
/// each arc the cost of the best way on from it, and the sum of both costs is that of the best path through it.
/// </summary>
internal sealed unsafe class Alternatives(ConnectionCosts connections, int mostExtraCost)
{
    private const int Unreachable = int.MaxValue;

    private readonly SortedSet<int> _boundaries = [];
    private readonly List<Token> _tokens = [];
    private int[] _rests = [];

    /// <summary>The arcs of such paths, by growing end.</summary>
    /// <param name="lattice">The lattice.</param>
    /// <param name="last">The last arc of the best path.</param>
    /// <param name="lastIsFixed">Whether all paths must end with it; otherwise they end where it does, and the text may end there.</param>
    public List<int> Find(Lattice lattice, int last, bool lastIsFixed)
    {
        var found = new List<int>();
        Search(lattice, last, lastIsFixed);
        int best = lattice.CostOf(last) + _rests[last];
        for (int column = 1; column <= lattice.ColumnOf(last); column++)
        {
            foreach (int slot in lattice.SlotsOf(column))
            {
                if (_rests[slot] != Unreachable && lattice.CostOf(slot) + _rests[slot] - best <= mostExtraCost)
                {
                    found.Add(slot);
                }
            }
        }

        return found;
    }

    /// <summary>Orders tokens by start and length, keeps one of each span, and counts the positions that each covers.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="from">The first token in it to be ordered; the best path's come before the others.</param>
    public void Arrange(TokenQueue queue, int from)
    {
        _tokens.Clear();
        _boundaries.Clear();
        foreach (Token token in queue.From(from).ToArray().OrderBy(token => token.Start).ThenBy(token => token.End).ThenByDescending(token => token.Kind == MorphemeKind.User))
        {
            if (_tokens.Count == 0 || (_tokens[^1].Start, _tokens[^1].End) != (token.Start, token.End))
            {
                _tokens.Add(token);
                _boundaries.Add(token.Start);
                _boundaries.Add(token.End);
            }
        }

        queue.RemoveFrom(from);
        foreach (Token token in _tokens)
        {
            queue.Add(token with { PositionLength = _boundaries.GetViewBetween(token.Start + 1, token.End).Count });
        }
    }

    private void Search(Lattice lattice, int last, bool lastIsFixed)
    {
        if (_rests.Length < lattice.SlotCount)
        {
            _rests = new int[lattice.SlotCount];
        }

        int end = lattice.ColumnOf(last);
        for (int column = 0; column <= end; column++)
        {
            foreach (int slot in lattice.SlotsOf(column))
            {
                _rests[slot] = Unreachable;
            }
        }

        _rests[last] = 0;
        foreach (int slot in lattice.SlotsOf(end))
        {
            // Id 0 is the end of the text. At a natural commit there is one arc, and what is added to it does not matter.
            _rests[slot] = lastIsFixed ? _rests[slot] : connections.Before(0)[lattice.IdOf(slot)];
        }

        for (int column = end; column > 0; column--)
        {
            foreach (int slot in lattice.SlotsOf(column))
            {
                if (_rests[slot] != Unreachable)
                {
                    Improve(lattice, slot);
                }
            }
        }
    }

    private void Improve(Lattice lattice, int slot)
    {
        int previous = lattice.OriginOf(slot).Previous;
        short* connection = connections.Before(lattice.IdOf(slot));
        int rest = lattice.CostOf(slot) - lattice.CostOf(previous) - connection[lattice.IdOf(previous)] + _rests[slot];
        foreach (int before in lattice.SlotsOf(lattice.ColumnOf(previous)))
        {
            _rests[before] = Math.Min(_rests[before], connection[lattice.IdOf(before)] + rest);
        }
    }
}
