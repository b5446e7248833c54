using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>
/// Search mode's second look at a long word: the span is searched again with penalties for long words, and if the best way
/// now has several parts, they replace the word.
/// </summary>
/// <remarks>The arcs of a span depend on its text alone, so they are made again rather than kept from the first search.</remarks>
internal sealed unsafe class SecondSearch<TScan>(SystemDictionary dictionary, UserDictionary? user)
    where TScan : struct, IConnectionScan<TScan>
{
    private readonly Lattice _lattice = new(UnknownRuns.Longest + dictionary.Fact(DictionaryFact.LongestSurface) + 1);
    private readonly WordLookup _words = new(dictionary, user);
    private readonly ConnectionCosts _connections = new(dictionary);
    private UnknownRuns _runs = new(dictionary.Characters);
    private int _used;

    /// <summary>The lattice of the span; column 0 is its start.</summary>
    public Lattice Lattice => _lattice;

    /// <summary>Searches a span again.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The span's start.</param>
    /// <param name="end">The span's end.</param>
    /// <param name="textEnd">How far the text reaches.</param>
    /// <param name="startCost">The cost of the path to the span's start.</param>
    /// <param name="startId">The id of the arc that ends there.</param>
    /// <param name="limit">The most that a split may cost.</param>
    /// <param name="nextId">The id of the word behind the span; negative at a commit, where none is considered.</param>
    /// <returns>The slot of the last part; −1 if the word stays whole.</returns>
    public int Split(char* text, int start, int end, int textEnd, int startCost, int startId, int limit, int nextId)
    {
        int length = end - start;
        _lattice.Restart(_used, startCost, startId);
        _used = length;
        _runs.Clear();
        _words.Clear();
        for (int column = 0; column < length; column++)
        {
            if (_lattice.Counts[column] == 0)
            {
                continue;
            }

            if (_lattice.Next[column] == 0)
            {
                Extend<TScan>(text, start, column, length, textEnd);
            }
            else
            {
                Extend<WideScan<TScan>>(text, start, column, length, textEnd);
            }

            if (column == 0 && !HasParts(length))
            {
                return -1;
            }
        }

        return Choose(length, limit, nextId);
    }

    private void Extend<TColumn>(char* text, int start, int column, int length, int textEnd)
        where TColumn : struct, IConnectionScan<TColumn>
    {
        int place = start + column;
        byte flags = dictionary.Characters[text[place]];
        ReadOnlySpan<WordMatch> matches = _words.At(text, place, start + length, textEnd, out bool isUser);
        _lattice.Reserve(WordLookup.MostArcs(matches.Length, dictionary));
        var search = new ColumnSearch<TColumn>(_lattice, column);
        int unknownLength = 0;
        if (matches.IsEmpty || (flags & CharacterFlags.Invoke) != 0)
        {
            int run = (flags & CharacterFlags.Group) != 0 ? _runs.LengthAt(text, place, textEnd) : 1;
            unknownLength = column + run <= length ? run : 0;
        }

        // The reference collects arcs by falling end: the longest words come first in each list.
        for (int i = matches.Length - 1; i >= 0; i--)
        {
            WordMatch match = matches[i];
            if (unknownLength > match.Length)
            {
                search.Add(WordSet.Unknown(dictionary, flags, unknownLength, Penalty(text + place, unknownLength)), _connections);
                unknownLength = 0;
            }

            if (column + match.Length <= length)
            {
                // Users' words pay too, but only at the span's start.
                int penalty = isUser && column > 0 ? 0 : Penalty(text + place, match.Length);
                WordSet words = isUser
                    ? WordSet.User(_words.UserEntry, match, WordLookup.UserWordCost + penalty)
                    : WordSet.Known(dictionary.Entries, match, penalty);
                search.Add(words, _connections);
            }
        }

        if (unknownLength > 0)
        {
            search.Add(WordSet.Unknown(dictionary, flags, unknownLength, Penalty(text + place, unknownLength)), _connections);
        }
    }

    /// <summary>Whether a word shorter than the span starts where it does. An unknown word has often none: nothing to search.</summary>
    private bool HasParts(int length) => new ReadOnlySpan<int>(_lattice.Counts + 1, length - 1).ContainsAnyExcept(0);

    private int Penalty(char* text, int length) => CompoundPenalty.Of(dictionary.Characters, text, length);

    private int Choose(int length, int limit, int nextId)
    {
        int best = int.MaxValue;
        int chosen = -1;
        int number = length;
        do
        {
            LatticeBlock* block = _lattice.Blocks + number;
            for (int i = 0; i < _lattice.Counts[number]; i++)
            {
                int cost = block->Costs[i] + (nextId < 0 ? 0 : _connections.Before(nextId)[block->Ids[i]]);
                if (cost < best)
                {
                    best = cost;
                    chosen = (number * LatticeBlock.Size) + i;
                }
            }

            number = _lattice.Next[number];
        }
        while (number != 0);
        bool isSplit = best <= limit && _lattice.ColumnOf(_lattice.OriginOf(chosen).Previous) > 0;
        return isSplit ? chosen : -1;
    }
}
