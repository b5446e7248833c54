using System.Runtime.CompilerServices;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>
/// Goes on from a settled place through runs of characters at which no dictionary word starts, as most of Latin text is: there
/// is one way on, so its words become tokens without a lattice.
/// </summary>
/// <remarks>
/// <para>A place is settled when all paths meet there in one arc and none reaches beyond: a natural commit. If no word of a
/// dictionary starts there, all arcs on are unknown words, and all of them cover the same run.</para>
/// <para>A category with one unknown word (IPADIC: spaces, symbols, digits …) gives one arc, and the place behind it is settled.</para>
/// <para>A category with several (letters) gives one arc each. If a run of a category with one unknown word follows, and no
/// dictionary word starts there either, that word continues the cheapest of them, and the place behind it is settled. Which of
/// them is cheapest depends on the id before the run and on both categories: it is reckoned once and remembered.</para>
/// <para>Search mode would not split such a word: nothing shorter starts where it does.</para>
/// </remarks>
internal sealed unsafe class SettledRuns
{
    /// <summary>So many ASCII characters in a row are worth leaving the lattice for.</summary>
    private const int WorthwhileLength = 8;

    /// <summary>How far one call goes, so that tokens are handed out while they are in the fastest cache.</summary>
    private const int LongestStretch = 1024;

    private const int AsciiCount = 128;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;
    private const int MemorySize = 256;

    private readonly byte* _characters;
    private readonly int* _categories;
    private readonly uint* _entries;
    private readonly WordLookup _words;
    private readonly AddedArcs? _added;
    private readonly TokenWriter _writer;
    private readonly ConnectionCosts _connections;
    private readonly bool[] _mayStartWord = new bool[AsciiCount];
    private readonly Choice[] _choices = new Choice[MemorySize];

    public SettledRuns(SystemDictionary dictionary, WordLookup words, AddedArcs? added, TokenWriter writer)
    {
        _added = added;
        _characters = dictionary.Characters;
        _categories = dictionary.UnknownCategories;
        _entries = dictionary.UnknownEntries;
        _words = words;
        _writer = writer;
        _connections = new ConnectionCosts(dictionary);
        for (int unit = 0; unit < AsciiCount; unit++)
        {
            _mayStartWord[unit] = words.MayStartWith((char)unit) || (added is not null && added.MayStartWith((char)unit));
        }
    }

    /// <summary>Whether so many ASCII characters follow that <see cref="Follow"/> pays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool PaysAt(char* text, int place, int textEnd)
    {
        ulong* units = (ulong*)(text + place);
        return text[place] < AsciiCount && place + WorthwhileLength <= textEnd && ((units[0] | units[1]) & NotAscii) == 0;
    }

    /// <summary>Adds the tokens of all runs from a settled place to another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The settled place.</param>
    /// <param name="id">The id of the arc that ends there; afterwards of the one that ends at the place reached.</param>
    /// <param name="end">The end of the places that may be searched; all runs that start before it can be seen whole.</param>
    /// <param name="textEnd">How far the text reaches.</param>
    /// <returns>The settled place reached; <paramref name="place"/> where only the lattice can tell.</returns>
    public int Follow(char* text, int place, ref int id, int end, int textEnd)
    {
        var ends = new RunEnds(_characters);
        int stop = Math.Min(end, place + LongestStretch);
        while (place < stop && !StartsWord(text, place, textEnd))
        {
            byte flags = _characters[text[place]];
            int runEnd = RunEnd(ref ends, flags, text, place, textEnd);
            if (WordCount(flags) != 1)
            {
                // A run as long as ForcedCommit.LongestPending is committed by force before what follows is seen.
                byte next = runEnd < end && runEnd - place < UnknownRuns.Longest ? _characters[text[runEnd]] : flags;
                if (WordCount(next) != 1 || WordCount(flags) == 0 || StartsWord(text, runEnd, textEnd))
                {
                    break;
                }

                _writer.AddRun(Cheapest(id, flags, next), text, place, runEnd);
                (place, flags) = (runEnd, next);
                runEnd = RunEnd(ref ends, flags, text, place, textEnd);
            }

            int word = FirstWord(flags);
            _writer.AddRun(word, text, place, runEnd);
            (place, id) = (runEnd, IdOf(word));
        }

        return place;
    }

    /// <summary>Whether a dictionary word starts at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool StartsWord(char* text, int place, int textEnd)
    {
        char unit = text[place];
        return (unit >= AsciiCount || _mayStartWord[unit])
            && (_words.StartsWord(text, place, textEnd) || (_added is not null && _added.StartsWord(text + place, text + textEnd)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int RunEnd(ref RunEnds ends, byte flags, char* text, int start, int textEnd) =>
        (flags & CharacterFlags.Group) != 0 ? ends.After(text, start, textEnd) : start + 1;

    /// <summary>The first unknown word of the category in <paramref name="flags"/>.</summary>
    private int FirstWord(byte flags) => _categories[2 * (flags & CharacterFlags.CategoryMask)];

    /// <summary>The number of unknown words of the category in <paramref name="flags"/>.</summary>
    private int WordCount(byte flags) => _categories[(2 * (flags & CharacterFlags.CategoryMask)) + 1];

    private int IdOf(int word) => (int)(_entries[word] >> DictionaryFormat.EntryIdShift);

    /// <summary>The unknown word of one category that is cheapest between a word with an id and the only unknown word of the next category.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Cheapest(int id, byte flags, byte next)
    {
        int both = ((flags & CharacterFlags.CategoryMask) << 4) | (next & CharacterFlags.CategoryMask);
        ref Choice choice = ref _choices[(id ^ (both * 5)) & (MemorySize - 1)];
        if (choice.Id != id || choice.Categories != both)
        {
            choice = new Choice(id, both, FindCheapest(id, FirstWord(flags), WordCount(flags), FirstWord(next)));
        }

        return choice.Word;
    }

    private int FindCheapest(int id, int first, int count, int next)
    {
        short* connection = _connections.Before(IdOf(next));
        int cheapest = int.MaxValue;
        int chosen = first;
        for (int word = first; word < first + count; word++)
        {
            int wordId = IdOf(word);
            int cost = _connections.Before(wordId)[id] + (short)_entries[word] + connection[wordId];

            // Ties keep the earlier word, as everywhere.
            if (cost < cheapest)
            {
                (cheapest, chosen) = (cost, word);
            }
        }

        return chosen;
    }

    /// <summary>The cheapest word between two. Categories 0 and 0 never meet: what is all 0 remembers nothing.</summary>
    private readonly record struct Choice(int Id, int Categories, int Word);
}
