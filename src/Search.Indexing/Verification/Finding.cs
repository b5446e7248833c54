namespace Search.Indexing.Verification;

/// <summary>One thing that is wrong with an index.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Path">The file of the index, or the post's path.</param>
/// <param name="Message">What is wrong, as one sentence.</param>
/// <param name="Remedy">What to do, as one sentence.</param>
public sealed record Finding(FindingKind Kind, string Path, string Message, string Remedy)
{
    /// <summary>The finding as one line.</summary>
    public override string ToString() => $"{Path}: {Message} {Remedy}";
}
