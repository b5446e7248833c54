using System.Runtime.CompilerServices;
using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>A value for each word of the system dictionary, the default at first. Threads may share it as they may an array.</summary>
/// <remarks>
/// It lies in pages that are made when one of their words is first asked for: a build meets most words, but a single question a
/// few hundred, and for those clearing whole arrays costs more than everything else that the analysis does.
/// </remarks>
internal sealed class WordTable<T>
{
    private const int PageShift = 7;
    private const int PageMask = (1 << PageShift) - 1;

    private readonly T[]?[] _pages = new T[]?[(SystemDictionary.Ipadic.WordCount + PageMask) >> PageShift];

    /// <summary>The value of a word.</summary>
    public ref T this[int wordId]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref (Volatile.Read(ref _pages[wordId >> PageShift]) ?? AddPage(wordId >> PageShift))[wordId & PageMask];
    }

    // Of two threads that make a page, both must go on with the same.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T[] AddPage(int page)
    {
        T[] made = new T[PageMask + 1];
        return Interlocked.CompareExchange(ref _pages[page], made, null) ?? made;
    }
}
