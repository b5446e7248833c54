namespace Search.Schema;

/// <summary>
/// A post's blocks as one value of the field <see cref="PostFields.StoredBody"/>: an outline of all blocks, then their texts in
/// parts that are compressed each by itself, so that one sentence of a long post costs one part. <see cref="StoredBodyReader"/> reads it.
/// </summary>
public static class StoredBody
{
    /// <summary>The most that the texts of one body may unpack to, in bytes.</summary>
    public const int MaxUnpackedBytes = 64 * 1024 * 1024;

    /// <summary>
    /// The bytes of a part before compression; a block that is larger is a part of its own. A block of a long post is read in
    /// 37 µs; parts of 16 KB would take 60 µs for 3 % fewer bytes, parts of 4 KB 24 µs for 6 % more (efcl-half).
    /// </summary>
    internal const int PartBytes = 8 * 1024;

    // A post after the other is encoded: the memory for the largest is claimed once a thread.
    [ThreadStatic]
    private static StoredBodyWriter? _writer;

    /// <summary>The blocks as bytes; equal blocks give equal bytes.</summary>
    /// <exception cref="ArgumentException">First positions fall within a field, or sentences within a block, or the texts are too long.</exception>
    public static byte[] Encode(IReadOnlyList<StoredBlock> blocks) => EncodeInParts(blocks, PartBytes);

    internal static byte[] EncodeInParts(IReadOnlyList<StoredBlock> blocks, int partBytes)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return (_writer ??= new StoredBodyWriter()).Encode(blocks, partBytes);
    }
}
