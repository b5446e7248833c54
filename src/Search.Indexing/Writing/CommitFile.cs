using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Search.Indexing.Writing;

/// <summary>
/// The list of segments of a fresh index, in Lucene 4.8's format. Only Lucene's writer can have it written otherwise, and
/// would copy every segment on the way.
/// </summary>
internal static class CommitFile
{
    private const string Name = "segments_1";
    private const string CodecName = "segments";
    private const long FirstVersion = 1;
    private const long NoGeneration = -1;

    /// <summary>Names <paramref name="segment"/> as the only one; none for an index without posts.</summary>
    public static void Write(Lucene.Net.Store.Directory directory, SegmentCommitInfo? segment)
    {
        using IndexOutput output = directory.CreateOutput(Name, IOContext.DEFAULT);
        CodecUtil.WriteHeader(output, CodecName, SegmentInfos.VERSION_48);
        output.WriteInt64(FirstVersion);
        int segments = segment is null ? 0 : 1;
        output.WriteInt32(segments); // the number in the next segment's name
        output.WriteInt32(segments);
        if (segment is not null)
        {
            output.WriteString(segment.Info.Name);
            output.WriteString(segment.Info.Codec.Name);
            output.WriteInt64(NoGeneration); // of deletions
            output.WriteInt32(0); // deleted documents
            output.WriteInt64(NoGeneration); // of field infos
            output.WriteInt32(0); // files of doc values updates
        }

        output.WriteStringStringMap(new Dictionary<string, string>());
        CodecUtil.WriteFooter(output);
    }
}
