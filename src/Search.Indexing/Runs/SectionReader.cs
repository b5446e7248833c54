using Microsoft.Win32.SafeHandles;

namespace Search.Indexing.Runs;

/// <summary>Reads what a <see cref="RunBuffer"/> wrote, forward, with little memory: there is one for each chunk and field.</summary>
internal sealed class SectionReader(SafeFileHandle file, Section section)
{
    private const int BufferBytes = 16 * 1024;
    private const int MaxNumberBytes = 5;

    private byte[] _buffer = new byte[(int)Math.Min(BufferBytes, section.Length)];
    private int _at;
    private int _end;
    private long _read;

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => _at == _end && _read == section.Length;

    /// <summary>A number from 0.</summary>
    public int Number()
    {
        if (_end - _at < MaxNumberBytes) Require(1);
        byte[] buffer = _buffer;
        int at = _at;
        uint value = buffer[at++];
        if (value >= 0x80)
        {
            value &= 0x7F;
            for (int shift = 7; ; shift += 7)
            {
                byte next = buffer[at++];
                value |= (uint)(next & 0x7F) << shift;
                if (next < 0x80) break;
            }
        }

        _at = at;
        return (int)value;
    }

    /// <summary>The next <paramref name="length"/> bytes; valid until the next call.</summary>
    public ReadOnlySpan<byte> Bytes(int length)
    {
        if (_end - _at < length) Require(length);
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(_at, length);
        _at += length;
        return bytes;
    }

    // Brings in as much as the buffer holds, at least `bytes`.
    private void Require(int bytes)
    {
        int left = _end - _at;
        byte[] target = bytes > _buffer.Length ? new byte[bytes] : _buffer;
        Buffer.BlockCopy(_buffer, _at, target, 0, left);
        (_buffer, _at, _end) = (target, 0, left);
        while (_end < _buffer.Length && _read < section.Length)
        {
            int wanted = (int)Math.Min(_buffer.Length - _end, section.Length - _read);
            int got = RandomAccess.Read(file, _buffer.AsSpan(_end, wanted), section.Start + _read);
            if (got == 0) break;
            _end += got;
            _read += got;
        }

        if (_end < bytes) throw new EndOfStreamException("A chunk of the build is shorter than it was written.");
    }
}
