namespace Search.Posts;

/// <summary>The reading that the author gave to a part of a text (ruby).</summary>
/// <param name="Start">Where the base begins in the block's text, in UTF-16 units.</param>
/// <param name="End">Where the base ends, exclusive.</param>
/// <param name="Reading">The reading as the author wrote it.</param>
public sealed record RubyReading(int Start, int End, string Reading);
