using Lucene.Net.Store;

namespace Search.Indexing.Writing;

/// <summary>A folder whose files the publication makes safe on disk in one go, instead of Lucene at each commit.</summary>
internal sealed class UnsyncedDirectory(string folder)
    : FilterDirectory(new NIOFSDirectory(new DirectoryInfo(folder), NoLockFactory.GetNoLockFactory()))
{
    public override void Sync(ICollection<string> names)
    {
    }
}
