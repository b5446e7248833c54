namespace Search.Schema;

/// <summary>A word that an index took from its posts' front matter.</summary>
/// <param name="Word">The word as texts are segmented.</param>
/// <param name="Origin">Where it stands: <c>tag</c>, <c>category</c>, <c>author</c>, <c>title</c> or <c>titlerun</c>.</param>
/// <param name="Path">The first post, in the order of paths, that has it.</param>
/// <param name="Posts">How many posts have it.</param>
public sealed record IndexWord(string Word, string Origin, string Path, int Posts);
