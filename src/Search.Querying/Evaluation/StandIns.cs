using Search.Querying.Words;

namespace Search.Querying.Evaluation;

/// <summary>What stands in for words that no post has: near spellings, or their characters.</summary>
/// <param name="Words">The words that a post with it is taken to have.</param>
/// <param name="Evidence">The posts of each segment.</param>
/// <param name="Near">The word with the near spellings as its ways; null for characters.</param>
/// <param name="Needle">The characters; null for near spellings.</param>
internal sealed record StandIn(IReadOnlyList<QuestionWord> Words, WordEvidence[] Evidence, QuestionWord? Near, CharacterNeedle? Needle);

/// <summary>All that stands in for words of one question.</summary>
/// <param name="All">In the order of the question.</param>
internal sealed record StandIns(IReadOnlyList<StandIn> All)
{
    public static StandIns None { get; } = new([]);
}
