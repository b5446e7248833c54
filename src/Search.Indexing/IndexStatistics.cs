using Search.Schema;

namespace Search.Indexing;

/// <summary>What an index holds, from its manifest.</summary>
public sealed record IndexStatistics
{
    /// <summary>The posts that can be found.</summary>
    public required int Posts { get; init; }

    /// <summary>Files under the roots that are no posts.</summary>
    public required int OtherFiles { get; init; }

    /// <summary>Posts left out, by reason.</summary>
    public required LeftOut LeftOut { get; init; }

    /// <summary>When the next post comes due that waits for its date; null where none waits.</summary>
    public DateTimeOffset? NextDue { get; init; }

    /// <summary>When the last of the waiting posts comes due.</summary>
    public DateTimeOffset? LastDue { get; init; }

    /// <summary>How many words the index took from front matter.</summary>
    public required int Words { get; init; }

    /// <summary>How many pairs of words the posts say to be one.</summary>
    public required int Aliases { get; init; }

    /// <summary>The size of the index in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>How the bytes are shared out.</summary>
    public required IndexParts Parts { get; init; }

    /// <summary>The digest over all files; equal posts, settings and clock give an equal one.</summary>
    public required string Digest { get; init; }

    /// <summary>What the index was made with; see <see cref="Schema.Fingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The version of the system dictionary.</summary>
    public required string Dictionary { get; init; }

    /// <summary>The version of the fields.</summary>
    public required int Schema { get; init; }

    /// <summary>The statistics of the index in <paramref name="indexFolder"/>.</summary>
    /// <exception cref="IndexingException">There is no index, or its manifest is damaged.</exception>
    public static IndexStatistics Read(string indexFolder)
    {
        var layout = new IndexLayout(indexFolder);
        Manifest manifest = Manifests.Read(layout);
        return new IndexStatistics
        {
            Posts = manifest.Posts,
            OtherFiles = manifest.OtherFiles,
            LeftOut = manifest.LeftOut,
            NextDue = manifest.NextDue,
            LastDue = manifest.LastDue,
            Words = manifest.Words,
            Aliases = manifest.Aliases,
            Bytes = manifest.Bytes,
            Parts = IndexParts.Of(manifest.Files),
            Digest = manifest.Digest,
            Fingerprint = manifest.Fingerprint,
            Dictionary = manifest.Dictionary,
            Schema = manifest.Schema,
        };
    }
}
