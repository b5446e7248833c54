using System.Buffers;
using System.IO.Compression;
using Lucene.Net.Util;

namespace Search.Schema;

/// <summary>A post's blocks as one compressed value of the field <see cref="PostFields.StoredBody"/>.</summary>
public static class StoredBody
{
    /// <summary>The most that one body may unpack to, in bytes.</summary>
    public const int MaxUnpackedBytes = 64 * 1024 * 1024;

    // Quality 1 halves what LZ4 leaves at two thirds of its speed; 5 costs three times more for a fifth less (INDEXING.md).
    private const int BrotliQuality = 1;
    private const int BrotliWindow = 18;

    // A post after the other is encoded: the memory for the largest is claimed once a thread.
    [ThreadStatic]
    private static PackedWriter? _packed;

    /// <summary>The blocks as bytes; equal blocks give equal bytes.</summary>
    public static byte[] Encode(IReadOnlyList<StoredBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        PackedWriter packed = _packed ??= new PackedWriter();
        packed.Clear();
        packed.Number(blocks.Count);
        string? anchor = null;
        foreach (StoredBlock block in blocks)
        {
            Write(packed, block, anchor);
            anchor = block.Anchor;
        }

        return Compress(packed.Written);
    }

    /// <summary>The blocks that <see cref="Encode"/> was given.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static IReadOnlyList<StoredBlock> Decode(BytesRef bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return Decode(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
    }

    /// <summary>The blocks that <see cref="Encode"/> was given.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static IReadOnlyList<StoredBlock> Decode(ReadOnlySpan<byte> bytes)
    {
        var packed = new PackedReader(Decompress(bytes));
        var blocks = new StoredBlock[packed.Count()];
        string? anchor = null;
        for (int i = 0; i < blocks.Length; i++)
        {
            blocks[i] = Read(ref packed, anchor);
            anchor = blocks[i].Anchor;
        }

        return blocks;
    }

    private static void Write(PackedWriter packed, StoredBlock block, string? anchor)
    {
        packed.Number((int)block.Kind);
        packed.Number(block.HeadingLevel);
        packed.Number(block.FirstPosition);
        // Most blocks stand under the same heading as the one before.
        bool sameAnchor = string.Equals(block.Anchor, anchor, StringComparison.Ordinal);
        packed.Number(sameAnchor ? 1 : 0);
        if (!sameAnchor) packed.OptionalText(block.Anchor);
        packed.Text(block.Text);
        packed.Number(block.Source.Count);
        SourcePoint last = default;
        foreach (SourcePoint point in block.Source)
        {
            packed.Number(point.Offset - last.Offset);
            packed.SignedNumber(point.Line - last.Line);
            packed.SignedNumber(point.Column - last.Column);
            last = point;
        }

        packed.Number(block.Rubies.Count);
        foreach (RubySpan ruby in block.Rubies)
        {
            packed.Number(ruby.Start);
            packed.Number(ruby.End - ruby.Start);
            packed.Text(ruby.Reading);
        }
    }

    private static StoredBlock Read(ref PackedReader packed, string? anchor)
    {
        var kind = (StoredBlockKind)packed.Number();
        int level = packed.Number();
        int firstPosition = packed.Number();
        if (packed.Number() == 0) anchor = packed.OptionalText();
        string text = packed.Text();
        var source = new SourcePoint[packed.Count()];
        SourcePoint last = default;
        for (int i = 0; i < source.Length; i++)
        {
            last = new SourcePoint(
                last.Offset + packed.Number(), last.Line + packed.SignedNumber(), last.Column + packed.SignedNumber());
            source[i] = last;
        }

        var rubies = new RubySpan[packed.Count()];
        for (int i = 0; i < rubies.Length; i++)
        {
            int start = packed.Number();
            rubies[i] = new RubySpan(start, start + packed.Number(), packed.Text());
        }

        return new StoredBlock
        {
            Kind = kind,
            HeadingLevel = level,
            FirstPosition = firstPosition,
            Anchor = anchor,
            Text = text,
            Source = source,
            Rubies = rubies,
        };
    }

    private static byte[] Compress(ReadOnlySpan<byte> unpacked)
    {
        var size = new PackedWriter();
        size.Number(unpacked.Length);
        int head = size.Written.Length;
        byte[] room = ArrayPool<byte>.Shared.Rent(head + BrotliEncoder.GetMaxCompressedLength(unpacked.Length));
        size.Written.CopyTo(room);
        bool fits = BrotliEncoder.TryCompress(unpacked, room.AsSpan(head), out int written, BrotliQuality, BrotliWindow);
        byte[] result = fits ? room.AsSpan(0, head + written).ToArray() : [];
        ArrayPool<byte>.Shared.Return(room);
        return fits ? result : throw new InvalidOperationException("The compressed body is longer than Brotli's own bound.");
    }

    private static byte[] Decompress(ReadOnlySpan<byte> bytes)
    {
        var size = new PackedReader(bytes);
        int length = size.Number();
        if (length > MaxUnpackedBytes) throw new InvalidDataException("A stored body names an impossible size.");
        byte[] unpacked = new byte[length];
        if (!BrotliDecoder.TryDecompress(size.Rest, unpacked, out int written) || written != length)
            throw new InvalidDataException("A stored body is damaged.");
        return unpacked;
    }
}
