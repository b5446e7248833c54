namespace Search.Querying;

/// <summary>An index term that a post has for a word of the question.</summary>
/// <param name="Term">The term as it stands in the text, normalized.</param>
/// <param name="Base">Its base form.</param>
/// <param name="Tier">How closely it meets the word.</param>
/// <param name="Field">The field that has it.</param>
/// <param name="Count">How often.</param>
/// <param name="Posts">How many posts have it.</param>
/// <param name="Alias">What the posts say where the term belongs to another name of the word; else null.</param>
public sealed record ExplainedTerm(string Term, string Base, MatchTier Tier, string Field, int Count, int Posts, WordAlias? Alias);
