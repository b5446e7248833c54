namespace Search.Schema;

/// <summary>One block of a post's text as it is kept for snippets.</summary>
public sealed record StoredBlock
{
    /// <summary>What the block is.</summary>
    public required StoredBlockKind Kind { get; init; }

    /// <summary>The text as a reader sees it.</summary>
    public required string Text { get; init; }

    /// <summary>1 to 6 for headings, else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The anchor of the nearest heading at or above the block; null before the first.</summary>
    public string? Anchor { get; init; }

    /// <summary>The position in its field that the block's first term may have; the block's positions run from here to the next block's.</summary>
    public int FirstPosition { get; init; }

    /// <summary>Where the text stands in the file, in ascending order of offsets; the first has offset 0.</summary>
    public IReadOnlyList<SourcePoint> Source { get; init; } = [];

    /// <summary>Where the text's sentences begin, see <see cref="Schema.Sentences"/>, in ascending order; the first has offset 0.</summary>
    public IReadOnlyList<SentenceStart> Sentences { get; init; } = [];

    /// <summary>The readings given in the text, in ascending order.</summary>
    public IReadOnlyList<RubySpan> Rubies { get; init; } = [];

    /// <summary>The field that holds the block's terms.</summary>
    public string Field => FieldOf(Kind);

    /// <summary>The field that holds the terms of blocks of a kind.</summary>
    public static string FieldOf(StoredBlockKind kind) => kind switch
    {
        StoredBlockKind.Heading => PostFields.Heading,
        StoredBlockKind.Code => PostFields.Code,
        StoredBlockKind.Navigation => PostFields.Navigation,
        _ => PostFields.Body,
    };

    internal static bool IsKind(int number) => number is >= 0 and <= (int)StoredBlockKind.Navigation;

    /// <summary>The line and column of the text's unit <paramref name="offset"/>, both from 1.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        int low = 0, high = Source.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Source[middle].Offset <= offset) low = middle; else high = middle - 1;
        }

        if (Source.Count == 0) return (1, 1);
        SourcePoint point = Source[low];
        return (point.Line, point.Column + Math.Max(0, offset - point.Offset));
    }
}
