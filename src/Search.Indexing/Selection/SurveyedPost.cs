using Search.Analysis.Vocabulary;

namespace Search.Indexing.Selection;

/// <summary>What a first look at a post's front matter found.</summary>
/// <param name="Sha256">The SHA-256 of the file as it was then.</param>
/// <param name="Words">What may be a word, in a fixed order; none for a post that is not taken.</param>
internal sealed record SurveyedPost(byte[] Sha256, IReadOnlyList<WordCandidate> Words);
