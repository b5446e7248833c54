using System.Runtime.CompilerServices;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>The dictionary words at each place of a text, looked up for many places at once.</summary>
internal sealed unsafe class WordLookup
{
    /// <summary>The cost of every user word: low enough to win nearly always.</summary>
    public const int UserWordCost = -100_000;

    private const int BatchLength = 64;

    private readonly WordTrie _system;
    private readonly WordTrie _user;
    private readonly uint* _entries;
    private readonly int[] _first = GC.AllocateArray<int>(BatchLength, pinned: true);
    private readonly int[] _counts = GC.AllocateArray<int>(BatchLength, pinned: true);
    private readonly uint[] _userEntry = GC.AllocateArray<uint>(1, pinned: true);
    private readonly int[] _starts = GC.AllocateArray<int>(BatchLength, pinned: true);
    private readonly ulong[] _nodes = GC.AllocateArray<ulong>(BatchLength, pinned: true);
    private WordMatch[] _matches;
    private int _start;
    private int _end;

    /// <summary>So many of the matches are the user dictionary's; they come first.</summary>
    private int _ofUser;

    public WordLookup(SystemDictionary system, UserDictionary? user)
    {
        _system = system.Trie;
        _entries = system.Entries;
        _user = user?.Trie ?? default;
        _userEntry[0] = (uint)system.Fact(DictionaryFact.UserWordId) << DictionaryFormat.EntryIdShift;
        LongestWord = Math.Max(system.Fact(DictionaryFact.LongestSurface), user?.LongestSurface ?? 0);
        _matches = GC.AllocateUninitializedArray<WordMatch>(Math.Max(LongestWord * 2, BatchLength * 8), pinned: true);
    }

    /// <summary>UTF-16 units of the longest word of either dictionary.</summary>
    public int LongestWord { get; }

    /// <summary>How far beyond a place the look-up reads.</summary>
    public int LookAhead => LongestWord + BatchLength;

    /// <summary>The entry of every user word: an id without cost.</summary>
    public uint* UserEntry => PinnedArray.PointerTo(_userEntry);

    private WordMatch* Matches => PinnedArray.PointerTo(_matches);

    /// <summary>The most arcs that the matches at a place and its unknown words can add.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int MostArcs(int matches, SystemDictionary dictionary) =>
        (matches * (int)TrieNode.CountMask) + dictionary.UnknownEntryCount;

    public void Clear() => (_start, _end) = (0, 0);

    /// <summary>The words at a place, in growing length. Where the user dictionary has one, the system's do not count.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place.</param>
    /// <param name="lastPlace">The end of the places that will be asked for.</param>
    /// <param name="textEnd">How far the text reaches.</param>
    /// <param name="isUser">Whether they are the user dictionary's.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<WordMatch> At(char* text, int place, int lastPlace, int textEnd, out bool isUser)
    {
        if (place < _start || place >= _end)
        {
            Fill(text, place, Math.Min(BatchLength, lastPlace - place), textEnd);
        }

        int index = place - _start;
        int first = PinnedArray.PointerTo(_first)[index];
        isUser = first < _ofUser;
        return new ReadOnlySpan<WordMatch>(Matches + first, PinnedArray.PointerTo(_counts)[index]);
    }

    /// <summary>Whether a word of either dictionary starts with a unit.</summary>
    public bool MayStartWith(char unit) => _system.HasFirst(unit) || (_user.Exists && _user.HasFirst(unit));

    /// <summary>Whether a word of either dictionary starts at a place.</summary>
    public bool StartsWord(char* text, int place, int textEnd) =>
        _system.StartsWithKey(text + place, text + textEnd) || (_user.Exists && _user.StartsWithKey(text + place, text + textEnd));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Fill(char* text, int start, int places, int textEnd)
    {
        _start = start;
        _end = start + places;
        _counts.AsSpan(0, places).Clear();
        int found = 0;
        if (_user.Exists)
        {
            found = Add(_user, text + start, places, text + textEnd, found);
        }

        _ofUser = found;
        found = Add(_system, text + start, places, text + textEnd, found);
        PrefetchEntries(found);
    }

    /// <summary>Adds the words of one dictionary at all places that have none yet.</summary>
    private int Add(WordTrie trie, char* text, int places, char* end, int found)
    {
        int* starts = PinnedArray.PointerTo(_starts);
        int* first = PinnedArray.PointerTo(_first);
        int* counts = PinnedArray.PointerTo(_counts);
        ulong* nodes = PinnedArray.PointerTo(_nodes);
        int count = trie.FindFirst(text, places, end, starts, nodes);
        for (int i = 0; i < count; i++)
        {
            int place = starts[i];
            if (counts[place] > 0)
            {
                continue;
            }

            if (found + LongestWord >= _matches.Length)
            {
                Grow(found);
            }

            int added = trie.FindPrefixes(nodes[i], text + place, end, Matches + found);
            first[place] = found;
            counts[place] = added;
            found += added;
        }

        return found;
    }

    private void PrefetchEntries(int count)
    {
        WordMatch* matches = Matches;
        for (int i = 0; i < count; i++)
        {
            // User words' values are looked up in the wrong place, which does no harm.
            WordTrie.Prefetch(_entries + TrieNode.FirstWord(matches[i].Value));
        }
    }

    private void Grow(int count)
    {
        WordMatch[] larger = GC.AllocateUninitializedArray<WordMatch>(_matches.Length * 2, pinned: true);
        _matches.AsSpan(0, count).CopyTo(larger);
        _matches = larger;
    }
}
