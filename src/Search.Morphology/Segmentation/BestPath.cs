using System.Runtime.CompilerServices;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>
/// Finds the cheapest split of a text: the sum of word costs and of the costs of words following each other is least
/// (Viterbi's algorithm, from left to right over the places of the text).
/// </summary>
/// <remarks>
/// Wherever all paths meet in one arc the path up to there is settled: a natural commit. After <see cref="ForcedCommit.LongestPending"/> units
/// without one the cheapest arc is committed by force. Natural commits are frequent, so they are only noted at first; tokens
/// are made for several of them at a time, and the lattice starts anew. Where Latin text follows a settled place,
/// <see cref="SettledRuns"/> goes on without a lattice.
/// </remarks>
internal sealed unsafe class BestPath<TScan> : PathSearch
    where TScan : struct, IConnectionScan<TScan>
{
    /// <summary>Tokens are made at the first natural commit after this many units: few enough to keep the lattice in the fastest cache.</summary>
    private const int TraceAbove = 128;

    /// <summary>Tokens are handed out when so many wait.</summary>
    private const int MostWaiting = 64;

    private readonly SystemDictionary _dictionary;
    private readonly byte* _characters;
    private readonly uint* _entries;
    private readonly ConnectionCosts _connections;
    private readonly WordLookup _words;
    private readonly AddedArcs? _added;
    private readonly UnknownArcs _unknown;
    private readonly PathTrace<TScan> _trace;
    private readonly SettledRuns? _settled;
    private readonly Lattice _lattice;
    private readonly int[] _commits = new int[TraceAbove + 1];
    private readonly bool _isNormal;
    private readonly bool _penalizesFirstSearch;
    private UnknownRuns _runs;
    private bool _isLoneUnknown;

    private int _commitCount;

    /// <summary>The place of the lattice's column 0.</summary>
    private int _origin;

    /// <summary>The last commit, natural or forced.</summary>
    private int _last;

    /// <summary>The place that is searched next.</summary>
    private int _place;

    /// <summary>The furthest place that ever had an arc; a forced commit does not take it back.</summary>
    private int _far;

    /// <summary>The end of the last unknown word; normal mode starts no other before it.</summary>
    private int _unknownEnd;

    public BestPath(SegmentationOptions options, SystemDictionary dictionary, bool followsRuns)
    {
        _dictionary = dictionary;
        _characters = dictionary.Characters;
        _entries = dictionary.Entries;
        _connections = new ConnectionCosts(dictionary);
        _penalizesFirstSearch = options.Mode == SegmentationMode.Extended && options.LegacyExtended;
        _words = new WordLookup(dictionary, options.UserDictionary);
        _added = options.AddedWords is { } added ? new AddedArcs(added, dictionary) : null;
        _runs = new UnknownRuns(dictionary.Characters);
        _unknown = new UnknownArcs(dictionary);
        var writer = new TokenWriter(options, dictionary, Tokens);
        _trace = new PathTrace<TScan>(options, dictionary, Tokens, writer);
        _settled = followsRuns ? new SettledRuns(dictionary, _words, _added, writer) : null;
        _lattice = new Lattice(TraceAbove + ForcedCommit.LongestPending + Math.Max(UnknownRuns.Longest, Math.Max(_words.LongestWord, _added?.LongestWord ?? 0)) + 2);
        _isNormal = options.Mode == SegmentationMode.Normal;
    }

    public override int Consumed => _place;

    protected override int LookAhead => Math.Max(Math.Max(_words.LookAhead, _added?.LongestWord ?? 0), UnknownRuns.Longest + 1);

    protected override int KeepFrom => _origin;

    protected override void Restart()
    {
        _lattice.Restart(_far - _origin, 0, 0);
        (_origin, _last, _place, _far, _unknownEnd, _commitCount) = (0, 0, 0, 0, -1, 0);
        _words.Clear();
        _runs.Clear();
    }

    protected override void Run(char* text, int end, int textEnd)
    {
        while (SkipEmpty(end))
        {
            int column = _place - _origin;
            if (_far == _place && _lattice.HasOneArc(column))
            {
                if (SettledRuns.PaysAt(text, _place, textEnd) && FollowRuns(text, column, end, textEnd))
                {
                    if (Tokens.Count >= MostWaiting)
                    {
                        return;
                    }

                    continue;
                }

                if (_place > _last && Commit(text, textEnd))
                {
                    return;
                }

                column = _place - _origin;
            }
            else if (_place - _last >= ForcedCommit.LongestPending)
            {
                CommitByForce(text, column, textEnd);
                continue;
            }

            // The same step three times, each compiled for its kind of column.
            if (_lattice.Counts[column] == 1)
            {
                Extend<SingleScan>(text, column, textEnd);
            }
            else if (_lattice.Next[column] == 0)
            {
                Extend<TScan>(text, column, textEnd);
            }
            else
            {
                Extend<WideScan<TScan>>(text, column, textEnd);
            }

            // Behind a commit, and where there is only one unknown word, nothing ends before it does: no need to look.
            _place = _last == _place && _unknownEnd == _far && _isLoneUnknown ? _far : _place + 1;
        }
    }

    protected override void Finish(char* text, int textEnd)
    {
        int column = textEnd - _origin;
        if (column > 0 && _lattice.Counts[column] > 0)
        {
            // Id 0 stands for the end of the text too.
            _ = new ColumnSearch<WideScan<TScan>>(_lattice, column).Cheapest(_connections.Before(0), out int slot);
            Trace(text, slot, textEnd, isForced: false);
        }
    }

    /// <summary>Goes on to the next place where an arc ends.</summary>
    private bool SkipEmpty(int end)
    {
        int* counts = _lattice.Counts - _origin;
        int place = _place;
        while (place < end && counts[place] == 0)
        {
            place++;
        }

        _place = place;
        return place < end;
    }

    /// <summary>Adds the arcs of all words that start at the current place.</summary>
    /// <remarks>Not inlined, so that everything inside is: the compiler gives each method a budget for that.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Extend<TColumn>(char* text, int column, int textEnd)
        where TColumn : struct, IConnectionScan<TColumn>
    {
        char* start = text + _place;
        byte flags = _characters[*start];
        ReadOnlySpan<WordMatch> matches = _words.At(text, _place, textEnd, textEnd, out bool isUser);
        _lattice.Reserve(WordLookup.MostArcs(matches.Length, _dictionary));
        var search = new ColumnSearch<TColumn>(_lattice, column);
        int far = _far;
        foreach (WordMatch match in matches)
        {
            WordSet words = isUser
                ? WordSet.User(_words.UserEntry, match, WordLookup.UserWordCost)
                : WordSet.Known(_entries, match, Penalty(start, match.Length));
            search.Add(words, _connections);
            far = Math.Max(far, _place + match.Length);
        }

        _isLoneUnknown = matches.IsEmpty;
        bool isInsideUnknown = _isNormal && _unknownEnd > _place;
        if (!isInsideUnknown && (matches.IsEmpty || (flags & CharacterFlags.Invoke) != 0))
        {
            int length = (flags & CharacterFlags.Group) != 0 ? _runs.LengthAt(text, _place, textEnd) : 1;
            bool isReady = typeof(TColumn) == typeof(SingleScan) && typeof(TScan) == typeof(VectorScan) &&
                _lattice.Counts[column + length] == 0 && !_penalizesFirstSearch && _unknown.TryAdd(_lattice, column, flags, column + length);
            if (!isReady)
            {
                search.Add(WordSet.Unknown(_dictionary, flags, length, Penalty(start, length)), _connections);
            }

            _unknownEnd = _place + length;
            far = Math.Max(far, _unknownEnd);
        }

        if (_added is not null && _added.Add<TColumn>(_lattice, column, start, text + textEnd, _connections) is > 0 and int longest)
        {
            far = Math.Max(far, _place + longest);
            _isLoneUnknown = false;
        }

        _far = far;
    }

    private int Penalty(char* text, int length) =>
        _penalizesFirstSearch ? CompoundPenalty.Of(_dictionary.Characters, text, length) : 0;

    /// <summary>Notes a natural commit, or makes the tokens of the path up to there.</summary>
    /// <returns>Whether there were tokens.</returns>
    private bool Commit(char* text, int textEnd)
    {
        int column = _place - _origin;
        _last = _place;
        if (column < TraceAbove)
        {
            _commits[_commitCount++] = column;
            return false;
        }

        return Trace(text, column * LatticeBlock.Size, textEnd, isForced: false);
    }

    /// <summary>Makes the tokens of the path up to the arc in <paramref name="slot"/> and starts the lattice anew from that arc.</summary>
    /// <returns>Whether there were tokens.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Trace(char* text, int slot, int textEnd, bool isForced)
    {
        bool hasTokens = _trace.Trace(_lattice, slot, text, _origin, textEnd, isForced, _commits.AsSpan(0, _commitCount));
        int column = _lattice.ColumnOf(slot);
        _lattice.Restart(_far - _origin, 0, _lattice.IdOf(slot));
        _origin += column;
        _commitCount = 0;
        return hasTokens;
    }

    /// <summary>Goes on from a settled place without the lattice, as far as that is possible.</summary>
    /// <returns>Whether it was possible at all.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FollowRuns(char* text, int column, int end, int textEnd)
    {
        if (_settled is null)
        {
            return false;
        }

        if (column > 0)
        {
            _last = _place;
            _ = Trace(text, column * LatticeBlock.Size, textEnd, isForced: false);
        }

        int id = _lattice.IdOf(0);
        int reached = _settled.Follow(text, _place, ref id, end, textEnd);
        if (reached == _place)
        {
            return false;
        }

        _lattice.Restart(0, 0, id);
        (_origin, _last, _place, _far, _unknownEnd) = (reached, reached, reached, reached, reached);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CommitByForce(char* text, int column, int textEnd)
    {
        // The reference lets unknown words start again only if this commit, not an earlier one, gave tokens. Natural commits
        // need no such rule: nothing reaches beyond them.
        if (Trace(text, ForcedCommit.Cheapest(_lattice, column, _far - _origin), textEnd, isForced: true) && Tokens.LastStart >= _last)
        {
            _unknownEnd = -1;
        }

        _last = _origin;
        _place = _origin;
    }
}
