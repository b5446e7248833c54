namespace Search.Indexing.Selection;

/// <summary>What keeps a post from its readers.</summary>
internal enum Standing : byte
{
    /// <summary>Nothing, or its date alone.</summary>
    Published = 0,

    /// <summary>Its author has not published it.</summary>
    Draft = 1,

    /// <summary>It cannot be read.</summary>
    Excluded = 2,

    /// <summary>The site's settings leave its path out: nothing is known of its content.</summary>
    Unread = 3,
}
