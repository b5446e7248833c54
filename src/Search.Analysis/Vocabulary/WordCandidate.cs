namespace Search.Analysis.Vocabulary;

/// <summary>What a post's front matter has that may be a word.</summary>
/// <param name="Surface">The word as texts are segmented: normalized, with kanji in their usual forms.</param>
/// <param name="Origin">Where it stands.</param>
public readonly record struct WordCandidate(string Surface, WordOrigin Origin);
