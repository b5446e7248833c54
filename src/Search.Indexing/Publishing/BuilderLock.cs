using Search.Schema;

namespace Search.Indexing.Publishing;

/// <summary>Held by the one builder of an index. The system releases it when the process ends, however it ends.</summary>
internal sealed class BuilderLock : IDisposable
{
    private readonly FileStream _file;

    private BuilderLock(FileStream file) => _file = file;

    /// <exception cref="IndexingException">Another builder is at work, or the folder cannot be written.</exception>
    public static BuilderLock Take(IndexLayout layout)
    {
        try
        {
            Directory.CreateDirectory(layout.PostsFolder);
            return new BuilderLock(new FileStream(layout.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IndexingException($"{layout.PostsFolder} cannot be written; the index needs a folder that this user may write.", e);
        }
        catch (IOException e) when (File.Exists(layout.LockFile))
        {
            throw new IndexingException($"Another build of {layout.Folder} is running; wait until it ends. ({e.Message})", e);
        }
        catch (IOException e)
        {
            throw new IndexingException($"{layout.PostsFolder} cannot be made: {e.Message}", e);
        }
    }

    public void Dispose() => _file.Dispose();
}
