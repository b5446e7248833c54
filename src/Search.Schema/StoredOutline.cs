namespace Search.Schema;

/// <summary>What is known of a block before its part is unpacked.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="HeadingLevel">1 to 6 for headings, else 0.</param>
/// <param name="Anchor">The anchor of the nearest heading.</param>
/// <param name="FirstPosition">The position that the block's first term may have.</param>
/// <param name="Part">The number of the part that holds the text.</param>
/// <param name="FirstSentence">The number of the block's first sentence among those of the body.</param>
internal readonly record struct StoredOutline(
    StoredBlockKind Kind, int HeadingLevel, string? Anchor, int FirstPosition, int Part, int FirstSentence);
