using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Search.Indexing.Writing;

/// <summary>How every writer of an index is set up.</summary>
internal static class SegmentWriting
{
    // Large enough that a chunk of posts is one segment: nothing is merged before the join.
    private const double BufferMegabytes = 512;

    public static IndexWriterConfig Configuration(OpenMode mode) => new(LuceneVersion.LUCENE_48, analyzer: null)
    {
        Codec = new ReproducibleCodec(),
        MergePolicy = NoMergePolicy.NO_COMPOUND_FILES,
        MergeScheduler = new SerialMergeScheduler(),
        OpenMode = mode,
        RAMBufferSizeMB = BufferMegabytes,
        UseCompoundFile = false,
    };
}
