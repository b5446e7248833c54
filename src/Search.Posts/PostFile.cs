namespace Search.Posts;

/// <summary>One file on disk that holds a post.</summary>
/// <param name="Root">The full path of the folder (or of the single file) that was named.</param>
/// <param name="RelativePath">The path below <paramref name="Root"/> with <c>/</c> between its parts; for a single file its name.</param>
/// <param name="FullPath">The path that opens the file.</param>
public sealed record PostFile(string Root, string RelativePath, string FullPath);
