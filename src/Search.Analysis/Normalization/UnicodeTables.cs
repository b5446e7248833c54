using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Search.Analysis.Normalization;

/// <summary>The character properties that normalization needs, read from the resource that the tests compile from Debian's unicode-data.</summary>
internal sealed class UnicodeTables
{
    /// <summary>The resource's name, and below the source folder its path.</summary>
    public const string Resource = "Search.Analysis.unicode.bin";

    /// <summary>The version of Unicode that the tables hold.</summary>
    public const string Version = "15.0.0";

    /// <summary>Begins the resource.</summary>
    public const uint Magic = 0x31_49_4E_55;

    private const int BlockSize = 256;

    private readonly ushort[] _blocks;
    private readonly ushort[] _entries;
    private readonly UnicodeFlags[] _flags;
    private readonly byte[] _combiningClasses;
    private readonly byte[] _decompositionLengths;
    private readonly ushort[] _decompositionOffsets;
    private readonly int[] _folds;
    private readonly char[] _decompositions;
    private readonly long[] _pairs;
    private readonly int[] _composites;

    private UnicodeTables(ReadOnlySpan<byte> data)
    {
        ReadOnlySpan<int> header = MemoryMarshal.Cast<byte, int>(data[..24]);
        if ((uint)header[0] != Magic)
        {
            throw new InvalidDataException("The Unicode tables are damaged.");
        }

        data = data[24..];
        _blocks = Take<ushort>(ref data, header[1]);
        _entries = Take<ushort>(ref data, header[2]);
        _flags = Take<UnicodeFlags>(ref data, header[3]);
        _combiningClasses = Take<byte>(ref data, header[3]);
        _decompositionLengths = Take<byte>(ref data, header[3]);
        _decompositionOffsets = Take<ushort>(ref data, header[3]);
        _folds = Take<int>(ref data, header[3]);
        _decompositions = Take<char>(ref data, header[4]);
        _pairs = Take<long>(ref data, header[5]);
        _composites = Take<int>(ref data, header[5]);
    }

    public static UnicodeTables Instance { get; } = Load();

    /// <summary>The number of a character's record; 0 for characters that stay as they are.</summary>
    public int RecordOf(int codePoint) => _entries[(_blocks[codePoint >> 8] * BlockSize) + (codePoint & 0xFF)];

    public UnicodeFlags FlagsOf(int record) => _flags[record];

    public byte CombiningClassOf(int record) => _combiningClasses[record];

    /// <summary>The lower-case partner of a character whose record says that it folds.</summary>
    public int FoldOf(int record) => _folds[record];

    /// <summary>The full compatibility decomposition; empty where there is none.</summary>
    public ReadOnlySpan<char> DecompositionOf(int record) => _decompositions.AsSpan(_decompositionOffsets[record], _decompositionLengths[record]);

    /// <summary>The canonical composition of two characters, or −1.</summary>
    public int Compose(int first, int second)
    {
        int index = Array.BinarySearch(_pairs, ((long)first << 32) | (uint)second);
        return index < 0 ? -1 : _composites[index];
    }

    public bool IsPictograph(Rune rune) => (FlagsOf(RecordOf(rune.Value)) & UnicodeFlags.Pictograph) != 0;

    private static T[] Take<T>(ref ReadOnlySpan<byte> data, int count)
        where T : unmanaged
    {
        T[] values = MemoryMarshal.Cast<byte, T>(data)[..count].ToArray();
        data = data[(count * Unsafe.SizeOf<T>())..];
        return values;
    }

    private static UnicodeTables Load()
    {
        using Stream stream = typeof(UnicodeTables).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The resource {Resource} is missing.");
        byte[] data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new UnicodeTables(data);
    }
}
