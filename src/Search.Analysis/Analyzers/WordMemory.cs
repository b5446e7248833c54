using Search.Morphology;

namespace Search.Analysis;

/// <summary>What a chain of filters makes of each word of the dictionary. Threads share it: all of them remember the same.</summary>
internal sealed class WordMemory
{
    /// <summary>Stands for a word that the chain drops.</summary>
    public static readonly string Dropped = new('-', 1);

    /// <summary>Stands for a word that the chain leaves as it is.</summary>
    public static readonly string Unchanged = new('=', 1);

    private readonly string?[] _results = new string?[SystemDictionary.Ipadic.WordCount];

    /// <summary>What becomes of a word: its new text, <see cref="Dropped"/> or <see cref="Unchanged"/>; <see langword="null"/> where it is not known yet.</summary>
    public ref string? this[int wordId] => ref _results[wordId];
}
