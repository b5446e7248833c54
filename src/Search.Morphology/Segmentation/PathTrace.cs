using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>Follows a path back from a commit to the one before and turns its arcs into tokens.</summary>
internal sealed unsafe class PathTrace<TScan>
    where TScan : struct, IConnectionScan<TScan>
{
    private const int NoId = -1;
    private const int Unigram = -1;

    private readonly SystemDictionary _dictionary;
    private readonly UserDictionary? _user;
    private readonly TokenQueue _tokens;
    private readonly SecondSearch<TScan>? _second;
    private readonly Alternatives? _alternatives;
    private readonly ConnectionCosts _connections;
    private readonly bool _discardPunctuation;
    private readonly bool _keepCompounds;
    private readonly bool _unigrams;

    public PathTrace(SegmentationOptions options, SystemDictionary dictionary, TokenQueue tokens)
    {
        _dictionary = dictionary;
        _user = options.UserDictionary;
        _tokens = tokens;
        bool legacy = options.Mode == SegmentationMode.Extended && options.LegacyExtended;
        _second = options.Mode == SegmentationMode.Normal || legacy ? null : new SecondSearch<TScan>(dictionary, _user);
        _discardPunctuation = options.DiscardPunctuation;
        _connections = new ConnectionCosts(dictionary);
        _alternatives = options.NBestCost > 0 ? new Alternatives(_connections, options.NBestCost) : null;
        _keepCompounds = !options.DiscardCompounds;
        _unigrams = options.Mode == SegmentationMode.Extended;
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
            bool mayBeSplit = _second is not null && arc.Kind != MorphemeKind.User && !(lastIsFixed && end == last);
            if (!mayBeSplit || !TrySplit(lattice, slot, arc, text, origin + start, origin + end, textEnd, ref nextId))
            {
                Emit(arc.Kind, arc.Word, text, origin + start, origin + end);
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
                Emit(found.Kind, found.Word, text, origin + lattice.ColumnOf(found.Previous), origin + lattice.ColumnOf(arc));
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
                _tokens.Add(new Token(start, end, arc.Kind, Describe(arc.Kind, arc.Word), inside + 1));
            }

            Emit(origin.Kind, origin.Word, text, partStart, partEnd);
            nextId = parts.IdOf(part);
            part = origin.Previous;
            partEnd = partStart;
        }

        return true;
    }

    private void Emit(MorphemeKind kind, int word, char* text, int start, int end)
    {
        if (kind == MorphemeKind.User)
        {
            EmitSegments(word, start);
        }
        else if (kind == MorphemeKind.Unknown && _unigrams)
        {
            EmitUnigrams(text, start, end);
        }
        else if (!IsDiscarded(text[start]))
        {
            _tokens.Add(new Token(start, end, kind, Describe(kind, word), 1));
        }
    }

    private void EmitSegments(int word, int start)
    {
        ReadOnlySpan<int> ends = _user!.SegmentEnds(word, out int first);
        for (int i = ends.Length - 1; i >= 0; i--)
        {
            _tokens.Add(new Token(start + (i == 0 ? 0 : ends[i - 1]), start + ends[i], MorphemeKind.User, first + i, 1));
        }
    }

    private void EmitUnigrams(char* text, int start, int end)
    {
        while (end > start)
        {
            // A low surrogate goes with whatever stands before it.
            int first = end - 1 > start && char.IsLowSurrogate(text[end - 1]) ? end - 2 : end - 1;
            if (!IsDiscarded(text[first]))
            {
                _tokens.Add(new Token(first, end, MorphemeKind.Unknown, Unigram, 1));
            }

            end = first;
        }
    }

    // Only the first unit decides, as in the reference: （株） is a noun and goes.
    private bool IsDiscarded(char first) => _discardPunctuation && (_dictionary.Characters[first] & CharacterFlags.Punctuation) != 0;

    private int Describe(MorphemeKind kind, int word) =>
        kind == MorphemeKind.Unknown ? (int)(_dictionary.UnknownEntries[word] >> DictionaryFormat.EntryIdShift) : word;
}
