namespace Search.Schema;

/// <summary>What one built index consists of and came from. Equal posts, settings and clock give an equal <see cref="Digest"/>.</summary>
public sealed record Manifest
{
    /// <summary>The folder beside the manifest that holds the files.</summary>
    public required string Generation { get; init; }

    /// <summary>SHA-256 over the names, sizes and digests of <see cref="Files"/>, in hexadecimal.</summary>
    public required string Digest { get; init; }

    /// <summary>See <see cref="Schema.Fingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The version of the system dictionary.</summary>
    public required string Dictionary { get; init; }

    /// <summary>See <see cref="Fingerprint.SchemaVersion"/>.</summary>
    public required int Schema { get; init; }

    /// <summary>What "now" was for the build.</summary>
    public required DateTimeOffset Clock { get; init; }

    /// <summary>The folders that the posts came from, in the order of the posts' paths.</summary>
    public required IReadOnlyList<ManifestRoot> Roots { get; init; }

    /// <summary>The posts that can be found.</summary>
    public required int Posts { get; init; }

    /// <summary>Files under the roots that are no posts.</summary>
    public required int OtherFiles { get; init; }

    /// <summary>Posts that were left out, by reason.</summary>
    public required LeftOut LeftOut { get; init; }

    /// <summary>When the next post comes due that was left out because its date lay after the clock.</summary>
    public DateTimeOffset? NextDue { get; init; }

    /// <summary>When the last of those posts comes due.</summary>
    public DateTimeOffset? LastDue { get; init; }

    /// <summary>The number of terms in each text field over all posts, for average lengths.</summary>
    public required IReadOnlyDictionary<string, long> FieldLengths { get; init; }

    /// <summary>The number of words in <see cref="WordFile"/>.</summary>
    public int Words { get; init; }

    /// <summary>The number of aliases in <see cref="AliasFile"/>.</summary>
    public int Aliases { get; init; }

    /// <summary>The settings that decided how posts were read and which were taken, in the builder's own words.</summary>
    public required string Reading { get; init; }

    /// <summary>The site's time zone, as a tz database name.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The sizes of all files together, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Every file of the generation, in ordinal order of names.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }
}
