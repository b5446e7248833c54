namespace Search.Querying;

/// <summary>Another name of a word, and the post that says so.</summary>
/// <param name="Name">The other name, as written there.</param>
/// <param name="Of">The word, as written there.</param>
/// <param name="Proof">What shows that they agree: <c>reading</c>, <c>transliteration</c>, <c>initials</c>, <c>translation</c> or <c>abbreviation</c>.</param>
/// <param name="Path">The post.</param>
/// <param name="Line">The line in its file, from 1.</param>
public sealed record WordAlias(string Name, string Of, string Proof, string Path, int Line);
