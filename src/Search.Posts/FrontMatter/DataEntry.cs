namespace Search.Posts.FrontMatter;

/// <summary>A key of a map, where it stands, and its value.</summary>
internal sealed record DataEntry(string Key, SourcePosition Position, DataNode Value);
