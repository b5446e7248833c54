using Search.Querying.Matching;

namespace Search.Querying.Words;

/// <summary>What a word does in a question.</summary>
internal enum WordRole
{
    /// <summary>It says what is sought: a post that lacks it lacks something.</summary>
    Content,

    /// <summary>It helps the score and is never missing: a filler, a particle.</summary>
    Filler,
}

/// <summary>A word of the question with all its ways to meet the terms of posts.</summary>
/// <param name="Text">The word as typed.</param>
/// <param name="Graph">Its ways; empty where no post can have it.</param>
/// <param name="Fields">The fields it may stand in, as numbers in <see cref="Schema.PostFields.Text"/>.</param>
/// <param name="Role">What it does in the question.</param>
/// <param name="First">The place of its first term in the run, counted as positions in a text are.</param>
/// <param name="Last">The place of its last term.</param>
internal sealed record QuestionWord(string Text, WordGraph Graph, IReadOnlyList<int> Fields, WordRole Role, int First, int Last)
{
    /// <summary>
    /// The words it falls into where it can also be read as one (さくら, cut さ + くら): a post that has them apart has only pieces of it.
    /// </summary>
    public IReadOnlyList<QuestionWord> Pieces { get; init; } = [];

    public bool Equals(QuestionWord? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
