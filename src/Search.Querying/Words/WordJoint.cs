namespace Search.Querying.Words;

/// <summary>Neighbours of a run that posts may also have as one word, or under another name: 東京 + 都 as 東京都.</summary>
/// <param name="Whole">What stands for them together.</param>
/// <param name="Words">The words that a post with the whole has.</param>
internal sealed record WordJoint(QuestionWord Whole, IReadOnlyList<QuestionWord> Words);
