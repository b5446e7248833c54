namespace Search.Schema;

/// <summary>A file of a generation.</summary>
/// <param name="Name">The name in the generation's folder.</param>
/// <param name="Bytes">The size.</param>
/// <param name="Sha256">The SHA-256 of the content, in lower-case hexadecimal.</param>
public sealed record ManifestFile(string Name, long Bytes, string Sha256);
