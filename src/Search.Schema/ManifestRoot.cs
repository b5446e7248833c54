namespace Search.Schema;

/// <summary>A folder that posts came from.</summary>
/// <param name="Name">What the posts' paths start with; empty where there is one root only.</param>
/// <param name="Folder">The folder's full path when the index was built.</param>
public sealed record ManifestRoot(string Name, string Folder);
