namespace Search.Indexing.Runs;

/// <summary>A piece of the file of a <see cref="RunStore"/>.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">Its number of bytes.</param>
internal readonly record struct Section(long Start, long Length);
