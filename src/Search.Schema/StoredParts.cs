using System.IO.Compression;

namespace Search.Schema;

/// <summary>The compressed parts of a stored body, each unpacked when it is first asked for.</summary>
internal sealed class StoredParts
{
    private readonly Part[] _parts;
    private ReadOnlyMemory<byte> _packed;
    private int _blocks;

    // Where each block begins in its part, once the part is unpacked.
    private int[] _starts = [];

    private struct Part
    {
        public int Unpacked;
        public int Start;
        public int Packed;
        public int FirstBlock;
        public byte[]? Bytes;
    }

    /// <summary>Reads the sizes of the parts.</summary>
    public StoredParts(ref PackedReader packed)
    {
        _parts = new Part[packed.Count()];
        long unpacked = 0;
        int start = 0;
        for (int i = 0; i < _parts.Length; i++)
        {
            _parts[i] = new Part { Unpacked = packed.Number(), Start = start, Packed = packed.Count() };
            unpacked += _parts[i].Unpacked;
            if (unpacked > StoredBody.MaxUnpackedBytes || start > int.MaxValue - _parts[i].Packed) throw Damaged();
            start += _parts[i].Packed;
        }
    }

    /// <summary>Says that <paramref name="part"/>, the next one, begins with <paramref name="block"/>.</summary>
    public void Begin(int part, int block)
    {
        if (part >= _parts.Length) throw Damaged();
        _parts[part].FirstBlock = block;
    }

    /// <summary>Says that the last part is <paramref name="part"/>, how many blocks there are, and where the parts lie.</summary>
    public void End(int part, int blocks, ReadOnlyMemory<byte> packed)
    {
        int length = _parts.Length == 0 ? 0 : _parts[^1].Start + _parts[^1].Packed;
        if (part != _parts.Length - 1 || packed.Length != length) throw Damaged();
        (_blocks, _packed) = (blocks, packed);
    }

    /// <summary>The bytes of a block, which lies in <paramref name="part"/>.</summary>
    public ReadOnlySpan<byte> BytesOf(int block, int part)
    {
        byte[] bytes = _parts[part].Bytes ?? Unpack(part);
        int end = block + 1 < EndOf(part) ? _starts[block + 1] : bytes.Length;
        var packed = new PackedReader(bytes.AsSpan(_starts[block]..end));
        return packed.Raw(packed.Count());
    }

    private int EndOf(int part) => part + 1 < _parts.Length ? _parts[part + 1].FirstBlock : _blocks;

    private byte[] Unpack(int number)
    {
        ref Part part = ref _parts[number];
        byte[] bytes = GC.AllocateUninitializedArray<byte>(part.Unpacked);
        if (!BrotliDecoder.TryDecompress(_packed.Span.Slice(part.Start, part.Packed), bytes, out int written) || written != bytes.Length)
            throw Damaged();
        if (_starts.Length == 0) _starts = new int[_blocks];
        var packed = new PackedReader(bytes);
        for (int block = part.FirstBlock; block < EndOf(number); block++)
        {
            _starts[block] = bytes.Length - packed.Rest.Length;
            packed.Raw(packed.Count());
        }

        if (packed.Rest.Length > 0) throw Damaged();
        return part.Bytes = bytes;
    }

    private static InvalidDataException Damaged() => new("A stored body is damaged.");
}
