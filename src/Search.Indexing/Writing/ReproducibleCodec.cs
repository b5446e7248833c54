using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Search.Indexing.Writing;

/// <summary>
/// Lucene's own codec, except that a segment's diagnostics (time stamps, machine and runtime) are left out, so that equal
/// posts give equal bytes. It bears the standard codec's name: readers open the segments with that one.
/// </summary>
[CodecName("Lucene46")]
internal sealed class ReproducibleCodec : FilterCodec
{
    public ReproducibleCodec()
        : base(new Lucene46Codec())
    {
    }

    public override PostingsFormat PostingsFormat { get; } = new ParallelPostings();

    public override StoredFieldsFormat StoredFieldsFormat { get; } = new PackedBodies();

    public override SegmentInfoFormat SegmentInfoFormat { get; } = new ScrubbedFormat();

    private sealed class ScrubbedFormat : SegmentInfoFormat
    {
        private readonly Lucene46SegmentInfoFormat _standard = new();

        public override SegmentInfoReader SegmentInfoReader => _standard.SegmentInfoReader;

        public override SegmentInfoWriter SegmentInfoWriter => new ScrubbingWriter(_standard.SegmentInfoWriter);
    }

    private sealed class ScrubbingWriter(SegmentInfoWriter standard) : SegmentInfoWriter
    {
        public override void Write(Lucene.Net.Store.Directory dir, SegmentInfo info, FieldInfos fis, IOContext ioContext)
        {
            // Empty, not merely constant: CheckIndex prints diagnostics through code that Native AOT cannot run.
            info.Diagnostics = new Dictionary<string, string>();
            standard.Write(dir, info, fis, ioContext);
        }
    }
}
