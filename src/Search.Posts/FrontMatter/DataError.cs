namespace Search.Posts.FrontMatter;

/// <summary>Why data could not be read, and where.</summary>
internal sealed record DataError(string Id, SourcePosition Position, string Message);
