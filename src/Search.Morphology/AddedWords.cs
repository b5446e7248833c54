using Search.Morphology.Dictionaries;

namespace Search.Morphology;

/// <summary>
/// Words that stand beside the system dictionary's as proper nouns, each at its own cost: they win where the whole sentence is
/// likelier with them, unlike those of a <see cref="UserDictionary"/>, which win nearly always. Immutable; any number of threads may use
/// one.
/// </summary>
public sealed class AddedWords
{
    private readonly PinnedTrie _trie;
    private readonly short[] _costs;

    private AddedWords(string[] surfaces, short[] costs)
    {
        Surfaces = surfaces;
        _costs = costs;
        LongestSurface = surfaces.Max(surface => surface.Length);
        _trie = new PinnedTrie(surfaces);
    }

    /// <summary>The words in ordinal order.</summary>
    public IReadOnlyList<string> Surfaces { get; }

    internal WordTrie Trie => _trie.Trie;

    internal ReadOnlySpan<short> Costs => _costs;

    internal int LongestSurface { get; }

    /// <summary>Takes up words; of equal surfaces the cheaper word counts.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The words; <see langword="null"/> where there is none.</returns>
    /// <exception cref="ArgumentException">A surface is empty.</exception>
    /// <exception cref="OverflowException">A cost is out of range.</exception>
    public static AddedWords? Create(IEnumerable<AddedWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        AddedWord[] sorted = [.. words.OrderBy(word => word.Surface, StringComparer.Ordinal).ThenBy(word => word.Cost).DistinctBy(word => word.Surface, StringComparer.Ordinal)];
        if (Array.Exists(sorted, word => word.Surface.Length == 0))
        {
            throw new ArgumentException("A word has at least one character.", nameof(words));
        }

        return sorted.Length == 0 ? null : new AddedWords([.. sorted.Select(word => word.Surface)], [.. sorted.Select(word => checked((short)word.Cost))]);
    }
}
