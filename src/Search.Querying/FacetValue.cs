namespace Search.Querying;

/// <summary>One value of a facet.</summary>
/// <param name="Value">The tag, category, author or year.</param>
/// <param name="Count">How many of all hits have it, not only of those on the page.</param>
public sealed record FacetValue(string Value, int Count);
