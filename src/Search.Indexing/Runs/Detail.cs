namespace Search.Indexing.Runs;

/// <summary>What the postings of a field tell of a term in a post.</summary>
internal enum Detail
{
    /// <summary>That the post has it.</summary>
    Documents,

    /// <summary>How often the post has it.</summary>
    Frequencies,

    /// <summary>Where the post has it.</summary>
    Positions,
}
