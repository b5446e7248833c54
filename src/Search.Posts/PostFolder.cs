using Search.Posts.Folders;

namespace Search.Posts;

/// <summary>What one root holds: its posts in ordinal order of their paths, and how many other files.</summary>
/// <remarks>
/// Every file counts, also in hidden folders and <c>node_modules</c>; only the folders of version control (<c>.git</c>,
/// <c>.hg</c>, <c>.svn</c>) are left out. Links to folders are not followed; links to files are read only where the file
/// lies below the root.
/// </remarks>
public sealed class PostFolder
{
    private PostFolder(string root, IReadOnlyList<PostFile> posts, int otherFiles, IReadOnlyList<Diagnostic> diagnostics)
    {
        Root = root;
        Posts = posts;
        OtherFiles = otherFiles;
        Diagnostics = diagnostics;
    }

    /// <summary>The full path of the folder, or of the single file.</summary>
    public string Root { get; }

    /// <summary>The posts: every file that ends in <c>.md</c> or <c>.markdown</c> in any case, in ordinal order of their relative paths.</summary>
    public IReadOnlyList<PostFile> Posts { get; }

    /// <summary>How many files are not posts.</summary>
    public int OtherFiles { get; }

    /// <summary>Links and names that could not be followed or read.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Lists the posts of a folder and all folders below it, or the single file <paramref name="path"/>.</summary>
    /// <param name="path">An existing folder or file.</param>
    /// <exception cref="DirectoryNotFoundException">There is neither a folder nor a file at <paramref name="path"/>.</exception>
    public static PostFolder Read(string path)
    {
        string root = Path.GetFullPath(path);
        if (File.Exists(root))
        {
            return new PostFolder(root, [new PostFile(root, Path.GetFileName(root), root)], 0, []);
        }

        if (!Directory.Exists(root))
        {
            throw new DirectoryNotFoundException($"There is no folder or file {root}.");
        }

        var walk = new FolderWalk(root);
        walk.Run();
        return new PostFolder(root, walk.Posts, walk.OtherFiles, walk.Diagnostics);
    }
}
