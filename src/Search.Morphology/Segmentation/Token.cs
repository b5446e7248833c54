namespace Search.Morphology.Segmentation;

/// <summary>A morpheme that waits to be read.</summary>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="End">The unit behind the last.</param>
/// <param name="Kind">Where the word comes from.</param>
/// <param name="Word">A word of the system dictionary, an unknown word's connection id or −1 for a unigram, or a user segment.</param>
/// <param name="PositionLength">How many positions it covers.</param>
internal readonly record struct Token(int Start, int End, MorphemeKind Kind, int Word, int PositionLength);
