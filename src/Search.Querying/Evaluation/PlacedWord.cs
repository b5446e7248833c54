namespace Search.Querying.Evaluation;

/// <summary>A place of a word of the question in a post.</summary>
/// <param name="Field">The field, as a number in <see cref="Schema.PostFields.Text"/>.</param>
/// <param name="Word">The word, by its place among the words shown.</param>
/// <param name="First">The position of its first term.</param>
/// <param name="Last">The position of its last term.</param>
/// <param name="Tier">How closely it meets the word.</param>
internal readonly record struct PlacedWord(int Field, int Word, int First, int Last, MatchTier Tier);
