namespace Search.Posts;

/// <summary>A place in a file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1; a tab is one unit.</param>
public readonly record struct SourcePosition(int Line, int Column);
