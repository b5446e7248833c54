namespace Search.Posts.Markup;

/// <summary>A line of the file: where it begins, where its line end begins, where the next line begins.</summary>
internal readonly record struct LineSpan(int Start, int End, int Next);
