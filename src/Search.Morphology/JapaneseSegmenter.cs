using Search.Morphology.Dictionaries;
using Search.Morphology.Segmentation;

namespace Search.Morphology;

/// <summary>
/// Splits Japanese text into morphemes, token for token as Lucene's Kuromoji does. One instance serves one thread and any
/// number of texts after each other; nothing is allocated once it is warm.
/// </summary>
public sealed class JapaneseSegmenter
{
    private readonly Lexicon _lexicon;
    private readonly PathSearch _search;
    private int _previousStart;

    /// <summary>Creates a segmenter.</summary>
    /// <param name="options">What to do; <see langword="null"/> for the defaults.</param>
    public JapaneseSegmenter(SegmentationOptions? options = null)
        : this(options ?? new SegmentationOptions(), vectorized: true)
    {
    }

    /// <summary>Creates a segmenter that uses what makes it fast or does without: all give the same.</summary>
    /// <param name="options">What to do.</param>
    /// <param name="vectorized">Whether it uses vector instructions where it can.</param>
    /// <param name="followsRuns">Whether it leaves the lattice where there is one way on; see <see cref="SettledRuns"/>.</param>
    internal JapaneseSegmenter(SegmentationOptions options, bool vectorized, bool followsRuns = true)
    {
        SystemDictionary dictionary = options.Dictionary ?? SystemDictionary.Ipadic;
        _lexicon = new Lexicon(dictionary, options.UserDictionary);
        _search = vectorized && VectorScan.Supports(dictionary)
            ? new BestPath<VectorScan>(options, dictionary, followsRuns)
            : new BestPath<ScalarScan>(options, dictionary, followsRuns);
    }

    /// <summary>The number of UTF-16 units read so far; the text's length once <see cref="TryRead"/> has returned false.</summary>
    public int Consumed => _search.Consumed;

    /// <summary>Starts a text that is in memory. It must not change until the last morpheme has been read.</summary>
    /// <param name="text">The text.</param>
    public void Start(ReadOnlyMemory<char> text)
    {
        _search.Start(text);
        _previousStart = -1;
    }

    /// <summary>Starts a text that is read piece by piece; only a window of it is held. How the reader cuts it changes nothing.</summary>
    /// <param name="text">The text, of at most 2³¹ − 1 units; stays the caller's to close.</param>
    public void Start(TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _search.Start(text);
        _previousStart = -1;
    }

    /// <summary>Reads the next morpheme.</summary>
    /// <param name="morpheme">The morpheme, or the default when there is none.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out Morpheme morpheme)
    {
        if (!_search.TryTake(out Token token))
        {
            morpheme = default;
            return false;
        }

        morpheme = new Morpheme(_lexicon, token, token.Start == _previousStart);
        _previousStart = token.Start;
        return true;
    }

    /// <summary>The text of a morpheme; valid until the next call of <see cref="TryRead"/> or <c>Start</c>.</summary>
    /// <param name="morpheme">The morpheme read last.</param>
    public ReadOnlySpan<char> SurfaceOf(in Morpheme morpheme) => _search.Slice(morpheme.Start, morpheme.End);
}
