namespace Search.Posts.Markup;

/// <summary>A piece of a block that is the text of a link.</summary>
internal readonly record struct LinkText(TextSpan Span, LinkKind Kind);
