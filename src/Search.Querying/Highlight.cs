using System.Text.Json.Serialization;

namespace Search.Querying;

/// <summary>A piece of a text that matched.</summary>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="End">The unit after the last.</param>
[JsonConverter(typeof(HighlightConverter))]
public readonly record struct Highlight(int Start, int End);
