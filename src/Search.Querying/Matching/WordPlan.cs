namespace Search.Querying.Matching;

/// <summary>A word of the question, ready to be matched.</summary>
/// <param name="Text">The word as typed.</param>
/// <param name="Graph">Its readings.</param>
/// <param name="Fields">The fields it may stand in, as numbers in <see cref="Schema.PostFields.Text"/>.</param>
/// <param name="Rarity">The inverse document frequency of its parts together.</param>
/// <param name="Floor">The closest tier it may reach: fuzzy for a loosened word.</param>
internal sealed record WordPlan(string Text, WordGraph Graph, IReadOnlyList<int> Fields, double Rarity, MatchTier Floor = MatchTier.Exact);
