using Lucene.Net.Codecs.Compressing;
using Lucene.Net.Store;

namespace Search.Indexing.Writing;

/// <summary>
/// Lucene's stored fields, without its compression: bodies are compressed already, and LZ4 finds nothing in them. What is
/// written is a valid LZ4 block of literals alone, so that readers open it with the standard format.
/// </summary>
internal sealed class PackedBodies() : CompressingStoredFieldsFormat("Lucene41StoredFields", new LiteralMode(), ChunkBytes)
{
    // That of the standard format, which has its name.
    private const int ChunkBytes = 1 << 14;

    private sealed class LiteralMode : CompressionMode
    {
        public override Compressor NewCompressor() => new Literals();

        public override Decompressor NewDecompressor() => FAST.NewDecompressor();
    }

    private sealed class Literals : Compressor
    {
        // The upper four bits of a block's token are the number of literals; this one says that more of the number follows.
        private const int MoreFollows = 0x0F;

        public override void Compress(byte[] bytes, int off, int len, DataOutput @out)
        {
            int inToken = Math.Min(len, MoreFollows);
            @out.WriteByte((byte)(inToken << 4));
            if (inToken == MoreFollows)
            {
                int rest = len - MoreFollows;
                for (; rest >= byte.MaxValue; rest -= byte.MaxValue) @out.WriteByte(byte.MaxValue);
                @out.WriteByte((byte)rest);
            }

            @out.WriteBytes(bytes, off, len);
        }
    }
}
