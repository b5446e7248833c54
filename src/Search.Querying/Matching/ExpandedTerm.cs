namespace Search.Querying.Matching;

/// <summary>A term of the index that a word of the question may mean.</summary>
/// <param name="Entry">The term.</param>
/// <param name="Tier">How closely it meets the word.</param>
internal readonly record struct ExpandedTerm(TermEntry Entry, MatchTier Tier);
