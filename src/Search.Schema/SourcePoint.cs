namespace Search.Schema;

/// <summary>
/// From <paramref name="Offset"/> on, each UTF-16 unit of a block's text stands one column further in the source, until the
/// next point says otherwise.
/// </summary>
/// <param name="Offset">UTF-16 units into the block's text.</param>
/// <param name="Line">The line in the post's file, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public readonly record struct SourcePoint(int Offset, int Line, int Column);
