using System.Text;

namespace Search.Schema;

/// <summary>Reads what <see cref="PackedWriter"/> wrote; every fault is an <see cref="InvalidDataException"/>.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>What has not been read yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => _rest;

    public int Number()
    {
        long value = LongNumber();
        return value is >= 0 and <= int.MaxValue ? (int)value : throw Damaged();
    }

    /// <summary>A number of things of which each takes at least one byte.</summary>
    public int Count()
    {
        int count = Number();
        return count <= _rest.Length ? count : throw Damaged();
    }

    public long LongNumber()
    {
        ulong value = 0;
        for (int i = 0; i < 10; i++)
        {
            if (i >= _rest.Length) throw Damaged();
            byte next = _rest[i];
            value |= (ulong)(next & 0x7F) << (7 * i);
            if (next < 0x80)
            {
                _rest = _rest[(i + 1)..];
                return (long)value;
            }
        }

        throw Damaged();
    }

    public long SignedLongNumber()
    {
        long value = LongNumber();
        return (long)((ulong)value >> 1) ^ -(value & 1);
    }

    public int SignedNumber()
    {
        long value = SignedLongNumber();
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : throw Damaged();
    }

    public string Text() => Encoding.UTF8.GetString(Raw(Count()));

    public string? OptionalText() => Number() == 0 ? null : Text();

    public IReadOnlyList<string> Texts()
    {
        int count = Count();
        if (count == 0) return [];
        string[] values = new string[count];
        for (int i = 0; i < count; i++) values[i] = Text();
        return values;
    }

    public ReadOnlySpan<byte> Raw(int length)
    {
        if (length > _rest.Length) throw Damaged();
        ReadOnlySpan<byte> raw = _rest[..length];
        _rest = _rest[length..];
        return raw;
    }

    private static InvalidDataException Damaged() => new("A packed value is damaged.");
}
