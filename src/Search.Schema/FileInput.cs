using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace Search.Schema;

/// <summary>A file of a generation, read at places; clones read the same open file, which only the first closes.</summary>
internal sealed class FileInput : BufferedIndexInput
{
    private readonly SafeFileHandle _handle;
    private bool _isClone;

    /// <summary>Reads <paramref name="handle"/>, which is closed with this input.</summary>
    public FileInput(string path, SafeFileHandle handle, long length, IOContext context)
        : base(path, context)
    {
        (_handle, Length) = (handle, length);
    }

    public override long Length { get; }

    public override object Clone()
    {
        var clone = (FileInput)base.Clone();
        clone._isClone = true;
        return clone;
    }

    protected override void ReadInternal(byte[] b, int offset, int length)
    {
        Span<byte> rest = b.AsSpan(offset, length);
        long place = Position;
        while (!rest.IsEmpty)
        {
            int read = RandomAccess.Read(_handle, rest, place);
            if (read == 0) throw new EndOfStreamException($"The file ends before byte {place + rest.Length}: {this}");
            rest = rest[read..];
            place += read;
        }
    }

    // The place is given with each read.
    protected override void SeekInternal(long pos)
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isClone) _handle.Dispose();
    }
}
