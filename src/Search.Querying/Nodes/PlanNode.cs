using Lucene.Net.Util;
using Search.Querying.Evaluation;

namespace Search.Querying.Nodes;

/// <summary>
/// A part of a question prepared for one index. Which of its words a post has is a mask, a bit for each numbered word; a node answers
/// everything that is asked of it from that, so that a new kind of part is a new class and nothing else.
/// </summary>
internal abstract class PlanNode
{
    /// <summary>Whether a post without it may not be shown: quoted, a qualifier, an exclusion.</summary>
    public abstract bool IsFirm { get; }

    /// <summary>Gives each word its bit.</summary>
    /// <param name="numbers">Counts them.</param>
    /// <param name="isAlternative">Whether the node is one of several of which one is enough: then a condition needs a bit, too.</param>
    public abstract void Number(WordNumbers numbers, bool isAlternative);

    /// <summary>Whether a post with these words has all that the node asks for; conditions outside of alternatives are the filter's.</summary>
    public abstract bool Meets(ulong mask, WordNumbers numbers);

    /// <summary>How much of the node a post with these words has, by the rarity of its words.</summary>
    public abstract WordShare Share(ulong mask, WordNumbers numbers);

    /// <summary>The posts of a segment that the firm parts allow; null for all.</summary>
    public abstract FixedBitSet? Filter(SegmentAnswers answers);

    /// <summary>Tells how one post meets the node.</summary>
    public abstract void Explain(PartExplainer explainer);

    /// <summary>The node in words, as it was typed.</summary>
    public abstract string Describe();
}
