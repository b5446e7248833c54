namespace Search.Schema;

/// <summary>A reading that the author gave for a piece of a block's text.</summary>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Reading">The reading as written.</param>
public readonly record struct RubySpan(int Start, int End, string Reading);
