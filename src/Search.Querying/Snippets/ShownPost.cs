namespace Search.Querying.Snippets;

/// <summary>What is shown of a hit beside its values.</summary>
/// <param name="Snippets">The passages, the best first.</param>
/// <param name="TitleHighlights">What of the title matched.</param>
/// <param name="Anchor">The anchor at the first passage.</param>
/// <param name="Line">The line of the first match.</param>
/// <param name="Column">The column of the first match.</param>
internal sealed record ShownPost(
    IReadOnlyList<Snippet> Snippets, IReadOnlyList<Highlight> TitleHighlights, string? Anchor, int Line, int Column);
