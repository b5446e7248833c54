using Search.Querying.Ways;

namespace Search.Querying.Matching;

/// <summary>A term of the index that a word of the question may mean.</summary>
/// <param name="Entry">The term.</param>
/// <param name="Tier">How closely it meets the word.</param>
/// <param name="Way">By which step.</param>
/// <param name="Alias">What the posts say where the term belongs to another name of the word; else null.</param>
internal readonly record struct ExpandedTerm(TermEntry Entry, MatchTier Tier, WayKind Way, WordAlias? Alias = null);
