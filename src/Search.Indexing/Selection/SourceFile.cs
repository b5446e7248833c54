using Search.Posts;

namespace Search.Indexing.Selection;

/// <summary>A post's file, the path under which the index knows it, and what the file system says of it.</summary>
/// <param name="Path">The path that the index knows the post by.</param>
/// <param name="File">The file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Modified">When it was last written, in ticks of UTC.</param>
internal sealed record SourceFile(string Path, PostFile File, long Bytes, long Modified)
{
    public static SourceFile Of(string path, PostFile file)
    {
        var info = new FileInfo(file.FullPath);
        // A file that has just gone is noticed when it is read.
        return info.Exists ? new SourceFile(path, file, info.Length, info.LastWriteTimeUtc.Ticks) : new SourceFile(path, file, 0, 0);
    }
}
