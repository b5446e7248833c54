namespace Search.Indexing.Verification;

/// <summary>What a check of an index found.</summary>
/// <param name="Files">How many files were read.</param>
/// <param name="Bytes">How many bytes they hold.</param>
/// <param name="Posts">How many posts the index says it holds.</param>
/// <param name="Findings">What is wrong, in the order of paths; empty for a sound index.</param>
public sealed record VerificationReport(int Files, long Bytes, int Posts, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Findings.Count == 0;
}
