using Search.Querying.Matching;

namespace Search.Querying.Words;

/// <summary>A run of text in a question, looked up in one index.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Analysis">How it was cut.</param>
/// <param name="Graph">All ways to read the whole of it as terms that stand side by side.</param>
/// <param name="Fields">The fields it may stand in, as numbers in <see cref="Schema.PostFields.Text"/>.</param>
/// <param name="Words">Its words in order; where it is meant as one thing (quoted, excluded, of a qualifier), one.</param>
/// <param name="Joints">What stands for several of its words at once.</param>
internal sealed record QuestionRun(
    string Text, RunAnalysis Analysis, WordGraph Graph, IReadOnlyList<int> Fields, IReadOnlyList<QuestionWord> Words, IReadOnlyList<WordJoint> Joints)
{
    /// <summary>Whether a near spelling may stand in for words that no post has: never for what is quoted or of a qualifier.</summary>
    public bool MayBeMisspelt { get; init; } = true;

    public bool Equals(QuestionRun? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
