namespace Search.Posts;

/// <summary>A piece of a post's body as a reader sees it, without markup.</summary>
public sealed record TextBlock
{
    /// <summary>What the block is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>1 to 6 for headings, else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The anchor of the block itself if it is a heading, else of the nearest heading above it; null before the first.</summary>
    public string? Anchor { get; init; }

    /// <summary>The text. In prose a line feed stands where a reader sees a line end (a hard break, the edge of a table cell); in code between lines.</summary>
    public required string Text { get; init; }

    /// <summary>Where each character of <see cref="Text"/> stands in the file.</summary>
    public required SourceMap Map { get; init; }

    /// <summary>The readings given by ruby, in ascending order; bases do not overlap.</summary>
    public IReadOnlyList<RubyReading> Rubies { get; init; } = [];

    /// <summary>The text of links to other pages of the same site, in ascending order and without overlaps.</summary>
    public IReadOnlyList<TextSpan> InternalLinks { get; init; } = [];
}
