using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>
/// Finds the cheapest split of a text: the sum of word costs and of the costs of words following each other is least
/// (Viterbi's algorithm, from left to right over the places of the text).
/// </summary>
/// <remarks>
/// Wherever all paths meet in one arc the path up to there is settled; it is committed, and the search starts anew from that
/// arc. After <see cref="LongestPending"/> units without such a place the cheapest arc is committed by force.
/// </remarks>
internal sealed unsafe class BestPath<TScan> : PathSearch
    where TScan : struct, IConnectionScan<TScan>
{
    // The reference's limit. Where forced commits fall decides tokens, so it cannot be chosen freely.
    private const int LongestPending = 1024;

    private readonly SystemDictionary _dictionary;
    private readonly WordLookup _words;
    private readonly PathTrace<TScan> _trace;
    private readonly Lattice _lattice;
    private readonly bool _isNormal;
    private readonly bool _penalizesFirstSearch;
    private UnknownRuns _runs;

    /// <summary>The last commit: column 0 of the lattice.</summary>
    private int _last;

    /// <summary>The place that is searched next.</summary>
    private int _place;

    /// <summary>The furthest place that ever had an arc; a forced commit does not take it back.</summary>
    private int _far;

    /// <summary>The end of the last unknown word; normal mode starts no other before it.</summary>
    private int _unknownEnd;

    public BestPath(SegmentationOptions options, SystemDictionary dictionary)
    {
        _dictionary = dictionary;
        _words = new WordLookup(dictionary, options.UserDictionary);
        _trace = new PathTrace<TScan>(options, dictionary, _words, Tokens);
        _lattice = new Lattice(LongestPending + Math.Max(UnknownRuns.Longest, _words.LongestWord) + 2);
        _isNormal = options.Mode == SegmentationMode.Normal;
        _penalizesFirstSearch = options.Mode == SegmentationMode.Extended && options.LegacyExtended;
    }

    public override int Consumed => _place;

    protected override int LookAhead => Math.Max(_words.LookAhead, UnknownRuns.Longest + 1);

    protected override int KeepFrom => _last;

    protected override void Restart()
    {
        _lattice.Restart(_far - _last, 0, 0);
        (_last, _place, _far, _unknownEnd) = (0, 0, 0, -1);
        _words.Clear();
        _runs.Clear();
    }

    protected override void Run(char* text, int end, int textEnd, int enough)
    {
        while (_place < end)
        {
            int column = _place - _last;
            BlockHead* head = _lattice.Heads + column;
            if (head->Count == 0)
            {
                _place++;
                continue;
            }

            if (column > 0)
            {
                if (_far == _place && head->Added == 1)
                {
                    Commit(text, column * ArcBlock.Size, textEnd, isForced: false);
                    if (Tokens.Count >= enough)
                    {
                        return;
                    }

                    column = 0;
                }
                else if (column >= LongestPending)
                {
                    Commit(text, CheapestPending(column), textEnd, isForced: true);
                    _place = _last;
                    continue;
                }
            }

            Extend(text, column, textEnd);
            _place++;
        }
    }

    protected override void Finish(char* text, int textEnd)
    {
        int column = textEnd - _last;
        if (column > 0 && _lattice.Heads[column].Count > 0)
        {
            // Id 0 stands for the end of the text too.
            _ = new LatticeSearch<TScan>(_lattice, _dictionary, column).Cheapest(0, out int slot);
            _trace.Trace(_lattice, slot, text, _last, textEnd, lastIsFixed: false);
        }
    }

    /// <summary>Adds the arcs of all words that start at the current place.</summary>
    private void Extend(char* text, int column, int textEnd)
    {
        var search = new LatticeSearch<TScan>(_lattice, _dictionary, column);
        char* start = text + _place;
        byte flags = _dictionary.Characters[*start];
        ReadOnlySpan<WordMatch> matches = _words.At(text, _place, textEnd, out MorphemeKind kind);
        foreach (WordMatch match in matches)
        {
            search.AddMatch(match, kind, kind == MorphemeKind.User ? 0 : FirstSearchPenalty(start, match.Length));
        }

        int far = matches.IsEmpty ? 0 : _place + matches[^1].Length;
        bool isInsideUnknown = _isNormal && _unknownEnd > _place;
        if (!isInsideUnknown && (matches.IsEmpty || (flags & CharacterFlags.Invoke) != 0))
        {
            int length = (flags & CharacterFlags.Group) != 0 ? _runs.LengthAt(text, _dictionary.Characters, _place, textEnd) : 1;
            search.AddUnknown(flags, length, FirstSearchPenalty(start, length));
            _unknownEnd = _place + length;
            far = Math.Max(far, _unknownEnd);
        }

        _far = Math.Max(_far, far);
    }

    private int FirstSearchPenalty(char* text, int length) =>
        _penalizesFirstSearch ? CompoundPenalty.Of(_dictionary.Characters, text, length) : 0;

    /// <summary>Settles the path up to the arc in <paramref name="slot"/> and starts anew from that arc.</summary>
    private void Commit(char* text, int slot, int textEnd, bool isForced)
    {
        if (_trace.Trace(_lattice, slot, text, _last, textEnd, lastIsFixed: isForced))
        {
            _unknownEnd = -1;
        }

        int column = _lattice.ColumnOf(slot);
        _lattice.Restart(_far - _last, 0, _lattice.IdOf(slot));
        _last += column;
    }

    /// <summary>The first arc with the lowest cost from <paramref name="column"/> on. Paths of different lengths are compared as they are.</summary>
    private int CheapestPending(int column)
    {
        int best = int.MaxValue;
        int chosen = -1;
        for (int at = column; at <= _far - _last; at++)
        {
            int block = at;
            do
            {
                for (int i = 0; i < _lattice.Heads[block].Count; i++)
                {
                    int slot = (block * ArcBlock.Size) + i;
                    if (_lattice.CostOf(slot) < best)
                    {
                        (best, chosen) = (_lattice.CostOf(slot), slot);
                    }
                }

                block = _lattice.Heads[block].Next;
            }
            while (block != 0);
        }

        return chosen;
    }
}
