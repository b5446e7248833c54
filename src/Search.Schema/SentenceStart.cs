namespace Search.Schema;

/// <summary>Where a sentence of a block begins, in its text and among its terms.</summary>
/// <param name="Offset">UTF-16 units into the block's text.</param>
/// <param name="Position">
/// The position in the block's field of the first term that begins at or after <paramref name="Offset"/>; where the block has
/// no such term, a position after all of its terms.
/// </param>
public readonly record struct SentenceStart(int Offset, int Position);
