namespace Search.Querying;

/// <summary>Where a suggestion comes from.</summary>
public enum SuggestionKind
{
    /// <summary>A tag or category.</summary>
    Tag,

    /// <summary>A word that posts have.</summary>
    Term,

    /// <summary>A post's title.</summary>
    Title,
}
