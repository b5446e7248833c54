using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>
/// The dictionary words at each place, looked up for many places at once: the walks through the trie do not depend on each
/// other, so their cache misses overlap, which they would not between two steps of the search.
/// </summary>
internal sealed unsafe class WordLookup
{
    private const int BatchLength = 64;

    private readonly WordTrie _system;
    private readonly WordTrie _user;
    private readonly int _mostMatches;
    private readonly int[] _first = new int[BatchLength + 1];
    private readonly bool[] _isUser = new bool[BatchLength];
    private WordMatch[] _matches;
    private int _start;
    private int _end;

    public WordLookup(SystemDictionary system, UserDictionary? user)
    {
        _system = system.Trie;
        _user = user?.Trie ?? default;
        LongestWord = Math.Max(system.Fact(DictionaryFact.LongestSurface), user?.LongestSurface ?? 0);
        _mostMatches = LongestWord;
        _matches = new WordMatch[_mostMatches * 8];
    }

    /// <summary>UTF-16 units of the longest word of either dictionary.</summary>
    public int LongestWord { get; }

    /// <summary>How far beyond a place the look-up reads.</summary>
    public int LookAhead => LongestWord + BatchLength;

    public void Clear() => (_start, _end) = (0, 0);

    /// <summary>The words at a place, in growing length. Where the user dictionary has one, the system's are not looked up.</summary>
    public ReadOnlySpan<WordMatch> At(char* text, int place, int textEnd, out MorphemeKind kind)
    {
        if (place < _start || place >= _end)
        {
            Fill(text, place, textEnd);
        }

        int index = place - _start;
        kind = _isUser[index] ? MorphemeKind.User : MorphemeKind.Known;
        return _matches.AsSpan(_first[index], _first[index + 1] - _first[index]);
    }

    private void Fill(char* text, int start, int textEnd)
    {
        _start = start;
        _end = Math.Min(start + BatchLength, textEnd);
        int count = 0;
        for (int place = start; place < _end; place++)
        {
            if (count + _mostMatches > _matches.Length)
            {
                Array.Resize(ref _matches, _matches.Length * 2);
            }

            fixed (WordMatch* matches = _matches)
            {
                WordMatch* first = matches + count;
                WordMatch* last = _user.Exists ? _user.FindPrefixes(text + place, text + textEnd, first) : first;
                _isUser[place - start] = last != first;
                if (last == first)
                {
                    last = _system.FindPrefixes(text + place, text + textEnd, first);
                }

                _first[place - start] = count;
                count += (int)(last - first);
            }
        }

        _first[_end - start] = count;
    }
}
