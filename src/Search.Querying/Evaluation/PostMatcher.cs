using Lucene.Net.Search;

namespace Search.Querying.Evaluation;

/// <summary>
/// A part of the question over the posts of one segment, in two steps: <see cref="Reach"/> finds candidates cheaply,
/// <see cref="Matches"/> confirms one. Posts are asked for in ascending order.
/// </summary>
internal abstract class PostMatcher
{
    public const int End = DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>The current candidate; -1 before the first.</summary>
    public int Doc { get; protected set; } = -1;

    /// <summary>An upper bound of the number of candidates.</summary>
    public abstract long Cost { get; }

    /// <summary>Moves to the first candidate at or after <paramref name="target"/>, unless it is there already.</summary>
    public abstract int Reach(int target);

    /// <summary>Whether the current candidate matches. May be asked again at no cost.</summary>
    public abstract bool Matches();

    /// <summary>Adds what the current post, which matches, is worth.</summary>
    public abstract void AddTo(MatchSummary summary);

    /// <summary>The word that the current post matches by, where it is one.</summary>
    public virtual WordMatcher? AsWord => null;

    /// <summary>Whether <paramref name="doc"/> matches.</summary>
    public bool MatchesAt(int doc) => Doc <= doc && Reach(doc) == doc && Matches();
}
