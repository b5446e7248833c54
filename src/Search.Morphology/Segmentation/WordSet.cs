using System.Runtime.CompilerServices;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>Words that start at one place and have one length: the homographs of a surface, or the unknown words of a category.</summary>
/// <param name="entries">Connection id and cost of each.</param>
/// <param name="count">The number of words.</param>
/// <param name="length">Their length in UTF-16 units.</param>
/// <param name="penalty">What is added to each cost.</param>
/// <param name="description">The first word's <see cref="ArcOrigin.Describe"/>; the others' follow.</param>
internal readonly unsafe struct WordSet(uint* entries, int count, int length, int penalty, uint description)
{
    public readonly uint* Entries = entries;
    public readonly int Count = count;
    public readonly int Length = length;
    public readonly int Penalty = penalty;
    public readonly uint Description = description;

    /// <summary>The dictionary words of a match.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordSet Known(uint* entries, WordMatch match, int penalty)
    {
        int first = TrieNode.FirstWord(match.Value);
        uint description = ArcOrigin.Describe(MorphemeKind.Known, first, (match.Value & TrieNode.HadMoreBit) != 0);
        return new WordSet(entries + first, TrieNode.WordCount(match.Value), match.Length, penalty, description);
    }

    /// <summary>The unknown words of a category.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordSet Unknown(SystemDictionary dictionary, byte flags, int length, int penalty)
    {
        int* category = dictionary.UnknownCategories + (2 * (flags & CharacterFlags.CategoryMask));
        int first = category[0];
        uint description = ArcOrigin.Describe(MorphemeKind.Unknown, first, hadMore: false);
        return new WordSet(dictionary.UnknownEntries + first, category[1], length, penalty, description);
    }

    /// <summary>An added word.</summary>
    /// <param name="entries">Connection id and cost of each added word.</param>
    /// <param name="match">The match among the added words.</param>
    public static WordSet Added(uint* entries, WordMatch match)
    {
        int word = TrieNode.FirstWord(match.Value);
        return new WordSet(entries + word, 1, match.Length, 0, ArcOrigin.Describe(MorphemeKind.Added, word, hadMore: false));
    }

    /// <summary>A user word.</summary>
    /// <param name="entry">The id of user words.</param>
    /// <param name="match">The match in the user dictionary.</param>
    /// <param name="cost">The cost of user words, penalty included.</param>
    public static WordSet User(uint* entry, WordMatch match, int cost)
    {
        uint description = ArcOrigin.Describe(MorphemeKind.User, TrieNode.FirstWord(match.Value), hadMore: false);
        return new WordSet(entry, 1, match.Length, cost, description);
    }
}
