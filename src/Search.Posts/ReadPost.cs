namespace Search.Posts;

/// <summary>A post and what is wrong with its file.</summary>
/// <param name="Post">What could be read; always a post, however broken the file.</param>
/// <param name="Diagnostics">What is wrong, in order of line and column.</param>
public sealed record ReadPost(Post Post, IReadOnlyList<Diagnostic> Diagnostics);
