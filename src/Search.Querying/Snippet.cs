namespace Search.Querying;

/// <summary>A passage of a post.</summary>
/// <param name="Text">The passage as a reader sees it, on one line.</param>
/// <param name="Highlights">What matched, in ascending order and without overlaps; empty where only the title or a label matched.</param>
public sealed record Snippet(string Text, IReadOnlyList<Highlight> Highlights);
