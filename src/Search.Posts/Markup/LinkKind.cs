namespace Search.Posts.Markup;

/// <summary>Where a link leads.</summary>
internal enum LinkKind
{
    /// <summary>To another site, to a file that is no page, or to nothing that is known.</summary>
    Elsewhere,

    /// <summary>To a place of the same page.</summary>
    SamePage,

    /// <summary>To another page of the same site.</summary>
    Site,
}
