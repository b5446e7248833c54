using System.Buffers.Binary;
using System.Reflection;

namespace Search.Morphology.Dictionaries;

/// <summary>The bytes of a compiled dictionary where they lie in memory, and the places of its sections.</summary>
internal sealed unsafe class DictionaryImage
{
    private const string IpadicResource = "Search.Morphology.Dictionaries.ipadic.dic";

    private readonly byte* _start;
    private readonly long _length;

    // Keeps the memory in place for as long as anyone reads it.
    private readonly object _owner;

    private DictionaryImage(byte* start, long length, object owner)
    {
        _start = start;
        _length = length;
        _owner = owner;
        CheckHeader();
    }

    /// <summary>The SHA-256 of the sources.</summary>
    public ReadOnlySpan<byte> SourceHash => new(_start + DictionaryFormat.SourceHashOffset, DictionaryFormat.SourceHashLength);

    /// <summary>IPADIC in the mapped image of this assembly: nothing is read but the pages that are used.</summary>
    public static DictionaryImage OpenIpadic()
    {
        Stream resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(IpadicResource)
            ?? throw new DictionaryFormatException($"the resource {IpadicResource} is missing");
        if (resource is not UnmanagedMemoryStream mapped)
        {
            using (resource)
            {
                return Read(resource);
            }
        }

        return new DictionaryImage(mapped.PositionPointer, mapped.Length, mapped);
    }

    /// <summary>A compiled dictionary read from a stream into memory.</summary>
    public static DictionaryImage Read(Stream source)
    {
        using var buffer = new MemoryStream();
        source.CopyTo(buffer);
        int length = (int)buffer.Length;
        byte[] bytes = GC.AllocateUninitializedArray<byte>(length + DictionaryFormat.Alignment, pinned: true);
        byte* start;
        fixed (byte* first = bytes)
        {
            start = (byte*)(((nuint)first + DictionaryFormat.Alignment - 1) & ~(nuint)(DictionaryFormat.Alignment - 1));
            buffer.GetBuffer().AsSpan(0, length).CopyTo(new Span<byte>(start, length));
        }

        return new DictionaryImage(start, length, bytes);
    }

    /// <summary>The address and length in bytes of a section.</summary>
    public byte* Section(DictionarySection section, out int length)
    {
        byte* entry = _start + DictionaryFormat.SectionTableOffset + ((int)section * DictionaryFormat.SectionEntryLength);
        long offset = BinaryPrimitives.ReadInt64LittleEndian(new ReadOnlySpan<byte>(entry, sizeof(long)));
        long size = BinaryPrimitives.ReadInt64LittleEndian(new ReadOnlySpan<byte>(entry + sizeof(long), sizeof(long)));
        if (offset < 0 || size < 0 || size > int.MaxValue || offset > _length - size)
        {
            throw new DictionaryFormatException($"the compiled dictionary is damaged: section {section} lies outside of it");
        }

        length = (int)size;
        GC.KeepAlive(_owner);
        return _start + offset;
    }

    private void CheckHeader()
    {
        int sections = Enum.GetValues<DictionarySection>().Length;
        if (!BitConverter.IsLittleEndian)
        {
            throw new DictionaryFormatException("compiled dictionaries need a little-endian machine");
        }

        var head = new ReadOnlySpan<byte>(_start, (int)Math.Min(_length, DictionaryFormat.SectionTableOffset));
        if (head.Length < DictionaryFormat.SectionTableOffset || !head.StartsWith(DictionaryFormat.Magic))
        {
            throw new DictionaryFormatException("this is not a compiled dictionary");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(head[DictionaryFormat.VersionOffset..]);
        if (version != DictionaryFormat.Version)
        {
            throw new DictionaryFormatException($"the compiled dictionary has format {version}, format {DictionaryFormat.Version} is needed: compile it again");
        }

        if (BinaryPrimitives.ReadInt32LittleEndian(head[DictionaryFormat.SectionCountOffset..]) != sections ||
            BinaryPrimitives.ReadInt64LittleEndian(head[DictionaryFormat.FileLengthOffset..]) != _length)
        {
            throw new DictionaryFormatException("the compiled dictionary is damaged: it is shorter or longer than its header says");
        }
    }
}
