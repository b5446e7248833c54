using System.Buffers.Binary;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Compilation;

/// <summary>Writes the sections of a compiled dictionary behind their table.</summary>
internal sealed class SectionWriter
{
    private readonly byte[][] _sections = new byte[Enum.GetValues<DictionarySection>().Length][];

    /// <summary>Sets a section to numbers of <paramref name="width"/> bytes.</summary>
    public void Set<T>(DictionarySection section, IReadOnlyList<T> values, int width, int padding, Func<T, ulong> bits)
    {
        byte[] bytes = new byte[(values.Count * width) + padding];
        Span<byte> number = stackalloc byte[sizeof(ulong)];
        for (int i = 0; i < values.Count; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(number, bits(values[i]));
            number[..width].CopyTo(bytes.AsSpan(i * width));
        }

        _sections[(int)section] = bytes;
    }

    public void Set(DictionarySection section, IReadOnlyList<int> values) =>
        Set(section, values, sizeof(int), 0, value => (ulong)(uint)value);

    public void Set(DictionarySection section, IReadOnlyList<uint> values) =>
        Set(section, values, sizeof(uint), 0, value => value);

    public void Set(DictionarySection section, IReadOnlyList<byte> values) => Set(section, values, 1, 0, value => value);

    public long Write(Stream output, ReadOnlySpan<byte> sourceHash)
    {
        byte[] head = new byte[Align(DictionaryFormat.SectionTableOffset + (_sections.Length * DictionaryFormat.SectionEntryLength))];
        DictionaryFormat.Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(DictionaryFormat.VersionOffset), DictionaryFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(DictionaryFormat.SectionCountOffset), _sections.Length);
        sourceHash.CopyTo(head.AsSpan(DictionaryFormat.SourceHashOffset));
        long offset = head.Length;
        for (int i = 0; i < _sections.Length; i++)
        {
            Span<byte> entry = head.AsSpan(DictionaryFormat.SectionTableOffset + (i * DictionaryFormat.SectionEntryLength));
            BinaryPrimitives.WriteInt64LittleEndian(entry, offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], _sections[i].Length);
            offset += Align(_sections[i].Length);
        }

        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(DictionaryFormat.FileLengthOffset), offset);
        output.Write(head);
        byte[] padding = new byte[DictionaryFormat.Alignment];
        foreach (byte[] section in _sections)
        {
            output.Write(section);
            output.Write(padding.AsSpan(0, Align(section.Length) - section.Length));
        }

        return offset;
    }

    private static int Align(int length) => (length + DictionaryFormat.Alignment - 1) & -DictionaryFormat.Alignment;
}
