namespace Search.Querying.Matching;

/// <summary>One way to read a part of a word: any of its terms at one position of the text.</summary>
/// <param name="From">The node where the part begins.</param>
/// <param name="To">The node where it ends; always greater.</param>
/// <param name="Step">How far the position lies from that of the part before; more than 1 where punctuation stands between.</param>
/// <param name="Terms">What may stand there.</param>
internal sealed record GraphEdge(int From, int To, int Step, IReadOnlyList<ExpandedTerm> Terms)
{
    /// <summary>How many posts have one of the terms, at most.</summary>
    public long Posts { get; } = Terms.Sum(term => (long)term.Entry.Posts);
}
