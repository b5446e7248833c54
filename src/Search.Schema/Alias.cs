namespace Search.Schema;

/// <summary>Two words that the posts themselves say to be one, with the evidence.</summary>
/// <param name="Name">The word that was defined, as written.</param>
/// <param name="Other">The other name that the post gives it, as written.</param>
/// <param name="Proof">What shows that they agree: <c>reading</c>, <c>transliteration</c>, <c>initials</c>, <c>translation</c> or <c>abbreviation</c>.</param>
/// <param name="Path">The first post, in the order of paths, that says so.</param>
/// <param name="Line">The line in that post's file, from 1.</param>
/// <param name="Posts">How many posts say so.</param>
public sealed record Alias(string Name, string Other, string Proof, string Path, int Line, int Posts);
