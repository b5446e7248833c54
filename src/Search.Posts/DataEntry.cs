namespace Search.Posts;

/// <summary>A key of a map, where it stands, and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Position">Where the key stands.</param>
/// <param name="Value">The value.</param>
public sealed record DataEntry(string Key, SourcePosition Position, DataNode Value);
