namespace Search.Querying.Matching;

/// <summary>A place where a word stands.</summary>
/// <param name="First">The position of its first term.</param>
/// <param name="Last">The position of its last term.</param>
/// <param name="Tier">The weakest tier of its terms.</param>
internal readonly record struct PlacedMatch(int First, int Last, MatchTier Tier);
