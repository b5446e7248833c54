namespace Search.Querying.Evaluation;

/// <summary>A post that matched, before it is read.</summary>
/// <param name="Doc">Its number in the index.</param>
/// <param name="Score">What its match is worth.</param>
/// <param name="Tier">How closely it matches.</param>
/// <param name="IsTitleExact">Whether its title has every word exactly.</param>
/// <param name="Missing">The words it lacks.</param>
/// <param name="Instant">Milliseconds since 1970 in UTC, or <see cref="Schema.PostDocValues.None"/>.</param>
internal readonly record struct FoundPost(int Doc, double Score, MatchTier Tier, bool IsTitleExact, ulong Missing, long Instant);
