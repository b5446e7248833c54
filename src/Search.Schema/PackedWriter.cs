using System.Buffers;
using System.Text;

namespace Search.Schema;

/// <summary>Writes numbers in as few bytes as they need and texts as UTF-8 with their length before them.</summary>
internal sealed class PackedWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Forgets what was written and keeps the memory.</summary>
    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>A number from 0.</summary>
    public void Number(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        LongNumber(value);
    }

    /// <summary>A number from 0.</summary>
    public void LongNumber(long value)
    {
        Span<byte> span = _bytes.GetSpan(10);
        int length = 0;
        ulong rest = (ulong)value;
        while (rest >= 0x80)
        {
            span[length++] = (byte)(rest | 0x80);
            rest >>= 7;
        }

        span[length++] = (byte)rest;
        _bytes.Advance(length);
    }

    /// <summary>A number that may be negative.</summary>
    public void SignedNumber(long value) => LongNumber((value << 1) ^ (value >> 63));

    /// <summary>A text; a lone surrogate becomes U+FFFD.</summary>
    public void Text(string value)
    {
        Number(Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, _bytes);
    }

    /// <summary>A text or nothing.</summary>
    public void OptionalText(string? value)
    {
        Number(value is null ? 0 : 1);
        if (value is not null) Text(value);
    }

    /// <summary>Texts with their number before them.</summary>
    public void Texts(IReadOnlyList<string> values)
    {
        Number(values.Count);
        foreach (string value in values) Text(value);
    }

    /// <summary>Bytes whose number the reader knows.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);
}
