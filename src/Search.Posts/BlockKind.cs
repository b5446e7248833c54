namespace Search.Posts;

/// <summary>What a block of text is to its reader.</summary>
public enum BlockKind
{
    /// <summary>A heading of the post's body.</summary>
    Heading,

    /// <summary>Running text: a paragraph, list item, table row, footnote, container title.</summary>
    Prose,

    /// <summary>A fenced, indented or highlighted piece of code, whole.</summary>
    Code,

    /// <summary>The description or caption of an image that stands alone.</summary>
    Caption,

    /// <summary>Nothing but links, mostly within the site: a list, paragraph or row that leads elsewhere and says nothing itself.</summary>
    Navigation,
}
