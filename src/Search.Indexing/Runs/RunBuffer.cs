namespace Search.Indexing.Runs;

/// <summary>Bytes of a section before they are stored: numbers in as few bytes as they need. Used again for every chunk of a thread.</summary>
internal sealed class RunBuffer
{
    private const int MaxNumberBytes = 5;

    private byte[] _bytes = new byte[1 << 16];
    private int _count;

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Clear() => _count = 0;

    /// <summary>A number from 0.</summary>
    public void Number(int value)
    {
        if (_bytes.Length - _count < MaxNumberBytes) Grow(MaxNumberBytes);
        byte[] bytes = _bytes;
        int at = _count;
        uint rest = (uint)value;
        while (rest >= 0x80)
        {
            bytes[at++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        bytes[at++] = (byte)rest;
        _count = at;
    }

    /// <summary>Bytes whose number the reader knows.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - _count < bytes.Length) Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
    }

    private void Grow(int more) =>
        Array.Resize(ref _bytes, (int)Math.Clamp(2L * _bytes.Length, (long)_count + more, Array.MaxLength));
}
