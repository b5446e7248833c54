namespace Search.Querying.Ranking;

/// <summary>A post that is listed, before it is read.</summary>
/// <param name="Doc">Its number in the index.</param>
/// <param name="Score">What its match is worth.</param>
/// <param name="Mask">The words that it has, a bit for each.</param>
/// <param name="Tier">The weakest step that its words needed.</param>
/// <param name="IsWhole">Whether it has all that was asked.</param>
/// <param name="Title">What of the question its title has, by rarity.</param>
/// <param name="Factor">What all that it gains is multiplied by.</param>
/// <param name="Instant">Milliseconds since 1970 in UTC, or <see cref="Schema.PostDocValues.None"/>.</param>
internal readonly record struct FoundPost(int Doc, double Score, ulong Mask, MatchTier Tier, bool IsWhole, float Title, float Factor, long Instant);
