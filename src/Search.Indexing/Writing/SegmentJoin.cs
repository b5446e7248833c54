using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Search.Indexing.Writing;

/// <summary>Joins written chunks, in their order, into one segment of the index in a folder.</summary>
internal static class SegmentJoin
{
    /// <summary>Adds <paramref name="chunks"/> to the new index in <paramref name="folder"/>.</summary>
    public static void Create(string folder, IReadOnlyList<ReadChunk> chunks) =>
        Write(folder, OpenMode.CREATE, writer => Add(writer, chunks));

    /// <summary>Deletes the posts under <paramref name="paths"/> from the index in <paramref name="folder"/> and adds <paramref name="chunks"/>.</summary>
    public static void Update(string folder, IReadOnlyCollection<string> paths, IReadOnlyList<ReadChunk> chunks) =>
        Write(folder, OpenMode.APPEND, writer =>
        {
            writer.DeleteDocuments([.. paths.Select(path => new Term(Schema.PostFields.Path, path))]);
            Add(writer, chunks);
        });

    /// <summary>Copies what is alive in the index of <paramref name="source"/> into one segment of a new index in <paramref name="folder"/>.</summary>
    public static void Compact(string source, string folder) =>
        Write(folder, OpenMode.CREATE, writer =>
        {
            using var directory = new UnsyncedDirectory(source);
            using DirectoryReader reader = DirectoryReader.Open(directory);
            if (reader.NumDocs > 0) writer.AddIndexes(reader);
        });

    private static void Add(IndexWriter writer, IReadOnlyList<ReadChunk> chunks)
    {
        List<IndexReader> readers = [];
        try
        {
            foreach (SegmentCommitInfo segment in chunks.Select(chunk => chunk.Segment).OfType<SegmentCommitInfo>())
                readers.Add(new SegmentReader(segment, DirectoryReader.DEFAULT_TERMS_INDEX_DIVISOR, IOContext.READ_ONCE));
            if (readers.Count > 0) writer.AddIndexes([.. readers]);
        }
        finally
        {
            foreach (IndexReader reader in readers) reader.Dispose();
        }
    }

    private static void Write(string folder, OpenMode mode, Action<IndexWriter> write)
    {
        using var directory = new UnsyncedDirectory(folder);
        var writer = new IndexWriter(directory, SegmentWriting.Configuration(mode));
        try
        {
            write(writer);
            writer.Commit();
        }
        finally
        {
            writer.Rollback();
        }
    }
}
