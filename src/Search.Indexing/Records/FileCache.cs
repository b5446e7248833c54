using System.Security.Cryptography;
using Search.Indexing.Selection;
using Search.Schema;

namespace Search.Indexing.Records;

/// <summary>
/// The digests of files by their sizes and times, so that an unchanged file is not read to see that it is unchanged. Losing
/// it costs time only.
/// </summary>
internal sealed class FileCache
{
    private const int Version = 1;

    // Within this time a file may change again without another time stamp: some file systems count in 2 s.
    private static readonly TimeSpan Doubt = TimeSpan.FromSeconds(3);

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private readonly record struct Entry(long Bytes, long Modified, byte[] Sha256);

    /// <summary>The cache in <paramref name="file"/>; an empty one where it is missing or damaged.</summary>
    public static FileCache Read(string file)
    {
        var cache = new FileCache();
        try
        {
            var packed = new PackedReader(Content(File.ReadAllBytes(file)));
            if (packed.Number() != Version) return cache;
            for (int left = packed.Count(); left > 0; left--)
                cache._entries[packed.Text()] = new Entry(packed.LongNumber(), packed.LongNumber(), packed.Raw(SHA256.HashSizeInBytes).ToArray());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            cache._entries.Clear();
        }

        return cache;
    }

    /// <summary>Whether the cache in <paramref name="file"/> is what was written.</summary>
    public static bool IsIntact(string file)
    {
        try
        {
            return !Content(File.ReadAllBytes(file)).IsEmpty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The digest of <paramref name="source"/> if nothing speaks against it; null where the file must be read.</summary>
    public byte[]? Sha256Of(SourceFile source) =>
        _entries.TryGetValue(source.Path, out Entry entry) && entry.Bytes == source.Bytes && entry.Modified == source.Modified
            ? entry.Sha256 : null;

    /// <summary>Writes the cache for the next build; failing to do so is no fault.</summary>
    /// <param name="file">The cache's file.</param>
    /// <param name="sources">The files in the order of <paramref name="records"/>.</param>
    /// <param name="records">What was learned of them.</param>
    /// <param name="seen">When the files' sizes and times were asked for, at the earliest.</param>
    public static void Write(string file, IReadOnlyList<SourceFile> sources, IReadOnlyList<PostRecord> records, DateTimeOffset seen)
    {
        long newest = (seen - Doubt).UtcTicks;
        int[] certain = [.. Enumerable.Range(0, sources.Count).Where(i => sources[i].Modified > 0 && sources[i].Modified < newest && records[i].Standing != Standing.Unread)];
        var packed = new PackedWriter();
        packed.Number(Version);
        packed.Number(certain.Length);
        foreach (int i in certain)
        {
            packed.Text(sources[i].Path);
            packed.LongNumber(sources[i].Bytes);
            packed.LongNumber(sources[i].Modified);
            packed.Raw(records[i].Sha256);
        }

        packed.Raw(SHA256.HashData(packed.Written));
        try
        {
            File.WriteAllBytes(file + ".new", packed.Written);
            File.Move(file + ".new", file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build hashes every file instead.
        }
    }

    private static ReadOnlySpan<byte> Content(byte[] bytes)
    {
        int length = bytes.Length - SHA256.HashSizeInBytes;
        return length >= 0 && SHA256.HashData(bytes.AsSpan(0, length)).AsSpan().SequenceEqual(bytes.AsSpan(length))
            ? bytes.AsSpan(0, length)
            : throw new InvalidDataException("The cache is damaged.");
    }
}
