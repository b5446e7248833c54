namespace Search.Posts;

/// <summary>What one root holds: its posts in ordinal order of their paths, and how many other files.</summary>
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

        List<PostFile> posts = [];
        int others = 0;
        foreach (string file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            if (file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase))
            {
                posts.Add(new PostFile(root, Path.GetRelativePath(root, file).Replace('\\', '/'), file));
            }
            else
            {
                others++;
            }
        }

        posts.Sort(static (left, right) => string.CompareOrdinal(left.RelativePath, right.RelativePath));
        return new PostFolder(root, posts, others, []);
    }
}
