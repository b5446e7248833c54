namespace Search.Morphology.Dictionaries;

/// <summary>
/// The layout of a compiled dictionary: a header, a table of sections, and the sections, little-endian, each starting on a
/// multiple of <see cref="Alignment"/> so that they are used where they lie.
/// </summary>
internal static class DictionaryFormat
{
    /// <summary>The number of this layout; raised whenever a reader of the former layout would misread the new one.</summary>
    public const int Version = 2;

    /// <summary>The size of a cache line.</summary>
    public const int Alignment = 64;

    public const int MagicLength = 8;
    public const int VersionOffset = 8;
    public const int SectionCountOffset = 12;
    public const int FileLengthOffset = 16;
    public const int SourceHashOffset = 24;
    public const int SourceHashLength = 32;
    public const int SectionTableOffset = 64;

    /// <summary>A section's place in the table: offset and length, 8 bytes each.</summary>
    public const int SectionEntryLength = 16;

    /// <summary>Connection ids and word costs share one word: the id above, the cost (16 bits, signed) below.</summary>
    public const int EntryIdShift = 16;

    /// <summary>String numbers in a word's attributes: 20 bits each for base form, reading and pronunciation.</summary>
    public const int StringBits = 20;

    public const int StringLimit = 1 << StringBits;

    /// <summary>Marks the last word of a surface in a word's attributes.</summary>
    public const ulong LastOfSurface = 1UL << 60;

    /// <summary>Bytes of padding after the matrix: a vector load of the last cost reads two bytes more.</summary>
    public const int MatrixPadding = 64;

    /// <summary>The most categories a character table can hold: four bits of a character's byte.</summary>
    public const int CategoryLimit = 16;

    /// <summary>What every file starts with.</summary>
    public static ReadOnlySpan<byte> Magic => "JMORPHEM"u8;

    /// <summary>The length of a matrix row in costs: whole cache lines.</summary>
    /// <param name="idCount">The number of connection ids.</param>
    public static int MatrixStride(int idCount) => (idCount + 31) & ~31;
}
