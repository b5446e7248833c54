namespace Search.Indexing.Selection;

/// <summary>Whether a post is taken into the index, else why not.</summary>
internal enum Verdict : byte
{
    /// <summary>It can be found.</summary>
    Taken = 0,

    /// <summary>It is not published.</summary>
    Draft = 1,

    /// <summary>It is dated after the clock.</summary>
    Future = 2,

    /// <summary>The site's settings leave it out, or it cannot be read.</summary>
    Excluded = 3,
}
