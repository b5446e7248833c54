namespace Search.Morphology;

/// <summary>The words that share one written form; their numbers follow each other.</summary>
public readonly struct DictionaryWords
{
    private readonly SystemDictionary _dictionary;

    internal DictionaryWords(SystemDictionary dictionary, int firstWordId, int count) =>
        (_dictionary, FirstWordId, Count) = (dictionary, firstWordId, count);

    /// <summary>The number of the first word; meaningless when <see cref="Count"/> is 0.</summary>
    public int FirstWordId { get; }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>The word at <paramref name="index"/>.</summary>
    /// <param name="index">0 … <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such word.</exception>
    public DictionaryWord this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new(_dictionary, FirstWordId + index);
        }
    }
}
