namespace Search.Posts;

/// <summary>A piece of text that lies in one line of the file, character for character.</summary>
/// <param name="Offset">Where the piece begins in the text, in UTF-16 units from 0.</param>
/// <param name="Line">The line of the file where it begins, from 1.</param>
/// <param name="Column">The column in UTF-16 units where it begins, from 1.</param>
public readonly record struct SourceRun(int Offset, int Line, int Column);
