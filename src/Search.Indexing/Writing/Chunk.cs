using Search.Indexing.Selection;

namespace Search.Indexing.Writing;

/// <summary>A run of posts that one writer writes. The cut depends on the posts alone, never on the threads.</summary>
internal sealed record Chunk(int Number, IReadOnlyList<SourceFile> Files)
{
    private const long MinBytes = 512 * 1024;
    private const long MaxBytes = 3 * 1024 * 1024;
    private const int MaxFiles = 4096;

    // Many enough that the cores end together, few enough that starting and joining them stays cheap.
    private const int UsualCount = 16;

    /// <summary>Cuts <paramref name="files"/> into chunks.</summary>
    public static IReadOnlyList<Chunk> Cut(IReadOnlyList<SourceFile> files)
    {
        long limit = Math.Clamp(files.Sum(file => file.Bytes) / UsualCount, MinBytes, MaxBytes);
        List<Chunk> chunks = [];
        int start = 0;
        long bytes = 0;
        for (int i = 0; i < files.Count; i++)
        {
            bytes += files[i].Bytes;
            if (bytes < limit && i - start + 1 < MaxFiles && i + 1 < files.Count) continue;
            chunks.Add(new Chunk(chunks.Count, [.. files.Skip(start).Take(i - start + 1)]));
            start = i + 1;
            bytes = 0;
        }

        return chunks;
    }
}
