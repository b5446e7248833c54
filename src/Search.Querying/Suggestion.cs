namespace Search.Querying;

/// <summary>A completion of what was typed so far.</summary>
/// <param name="Text">The completion.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Posts">How many posts have it.</param>
public sealed record Suggestion(string Text, SuggestionKind Kind, int Posts);
