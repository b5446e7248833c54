namespace Search.Indexing.Selection;

/// <summary>What keeps a post from its readers.</summary>
internal enum Standing : byte
{
    /// <summary>Nothing, or its date alone.</summary>
    Published = 0,

    /// <summary>Its author has not published it.</summary>
    Draft = 1,

    /// <summary>The site's settings leave it out, or it cannot be read.</summary>
    Excluded = 2,
}
