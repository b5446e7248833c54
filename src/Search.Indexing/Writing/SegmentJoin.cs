using Lucene.Net.Index;
using Lucene.Net.Store;
using Search.Indexing.Runs;

namespace Search.Indexing.Writing;

/// <summary>Joins the runs of chunks, in their order, into one segment of the index in a folder.</summary>
internal sealed class SegmentJoin(RunStore store, int threads, CancellationToken cancellation)
{
    /// <summary>Makes of <paramref name="runs"/> the new index in <paramref name="folder"/>.</summary>
    public void Create(string folder, IReadOnlyList<Run> runs)
    {
        using var directory = new UnsyncedDirectory(folder);
        CommitFile.Write(directory, runs.Count == 0 ? null : JoinedSegment.Write(store, runs, directory, threads, cancellation));
    }

    /// <summary>
    /// Deletes the posts under <paramref name="paths"/> from the index in <paramref name="folder"/> and adds
    /// <paramref name="runs"/> by way of the empty folder <paramref name="staging"/>.
    /// </summary>
    public void Update(string folder, string staging, IReadOnlyCollection<string> paths, IReadOnlyList<Run> runs) =>
        Write(folder, OpenMode.APPEND, writer =>
        {
            writer.DeleteDocuments([.. paths.Select(path => new Term(Schema.PostFields.Path, path))]);
            if (runs.Count == 0) return;
            using var directory = new UnsyncedDirectory(staging);
            SegmentCommitInfo segment = JoinedSegment.Write(store, runs, directory, threads, cancellation);
            using var reader = new SegmentReader(segment, DirectoryReader.DEFAULT_TERMS_INDEX_DIVISOR, IOContext.READ_ONCE);
            writer.AddIndexes(reader);
        });

    /// <summary>Copies what is alive in the index of <paramref name="source"/> into one segment of a new index in <paramref name="folder"/>.</summary>
    public static void Compact(string source, string folder) =>
        Write(folder, OpenMode.CREATE, writer =>
        {
            using var directory = new UnsyncedDirectory(source);
            using DirectoryReader reader = DirectoryReader.Open(directory);
            if (reader.NumDocs > 0) writer.AddIndexes(reader);
        });

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
