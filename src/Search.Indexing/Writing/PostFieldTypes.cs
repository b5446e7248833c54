using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Search.Indexing.Writing;

/// <summary>What Lucene is to keep of a field.</summary>
internal static class PostFieldTypes
{
    /// <summary>Which documents, how often and where. Lengths are doc values, as norms round them too coarsely.</summary>
    public static FieldType Positions { get; } = Frozen(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /// <summary>Which documents.</summary>
    public static FieldType Documents { get; } = Frozen(IndexOptions.DOCS_ONLY);

    /// <summary>Kept as it is, not searched.</summary>
    public static FieldType Stored { get; } = Kept();

    private static FieldType Frozen(IndexOptions options)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = options };
        type.Freeze();
        return type;
    }

    private static FieldType Kept()
    {
        var type = new FieldType { IsStored = true };
        type.Freeze();
        return type;
    }
}
