namespace Search.Morphology.Compilation;

/// <summary>A word as the sources have it.</summary>
/// <param name="Surface">The written form.</param>
/// <param name="Id">The connection id, left and right in one.</param>
/// <param name="Cost">The word's cost.</param>
/// <param name="BaseForm">The base form; <see langword="null"/> when it is the surface or not given.</param>
/// <param name="Reading">The reading.</param>
/// <param name="Pronunciation">The pronunciation.</param>
internal readonly record struct SourceWord(string Surface, int Id, int Cost, string? BaseForm, string? Reading, string? Pronunciation);
