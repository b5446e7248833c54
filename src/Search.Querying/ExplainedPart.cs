namespace Search.Querying;

/// <summary>A part of a question as one post meets it.</summary>
/// <param name="Text">The part in words.</param>
/// <param name="Matches">Whether the post has it; for an exclusion, whether the post is free of it.</param>
/// <param name="Score">What it adds to the score before nearness and age; 0 for conditions.</param>
/// <param name="Rarity">How telling the word is over the whole index; 0 for conditions.</param>
/// <param name="Terms">The index terms by which a word was found.</param>
public sealed record ExplainedPart(string Text, bool Matches, double Score, double Rarity, IReadOnlyList<ExplainedTerm> Terms);
