using Search.Schema;

namespace Search.Cli;

/// <summary>Turns a post's path in the index into one that opens from the current folder.</summary>
internal sealed class PostPaths
{
    private readonly IReadOnlyList<ManifestRoot> _roots;

    /// <summary>The roots of an index.</summary>
    public PostPaths(IReadOnlyList<ManifestRoot> roots) => _roots = roots;

    /// <summary>The roots that a build was asked for.</summary>
    public static PostPaths OfBuild(IReadOnlyList<string> roots) => new(
    [
        .. roots.Select(Path.GetFullPath).Select(root => new ManifestRoot(
            // With several roots a post's path begins with its root folder's name.
            roots.Count == 1 ? "" : Path.GetFileName(Path.TrimEndingDirectorySeparator(root)),
            File.Exists(root) ? Path.GetDirectoryName(root)! : root)),
    ]);

    /// <summary>The path of the file, relative to the current folder where it lies below it.</summary>
    public string Open(string postPath)
    {
        string file = Locate(postPath);
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, file);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? file : relative).Replace('\\', '/');
    }

    /// <summary>The name in the index of a post that is given as a file; a name that is no file below a root stays as it is.</summary>
    public string PostPathOf(string given)
    {
        string full = Path.GetFullPath(given);
        foreach (ManifestRoot root in _roots)
        {
            string below = Path.GetRelativePath(root.Folder, full).Replace('\\', '/');
            if (File.Exists(full) && !below.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(below))
            {
                return root.Name.Length == 0 ? below : $"{root.Name}/{below}";
            }
        }

        return given;
    }

    private string Locate(string postPath)
    {
        foreach (ManifestRoot root in _roots)
        {
            if (root.Name.Length == 0)
            {
                return Path.Combine(root.Folder, postPath);
            }

            if (postPath.StartsWith(root.Name + "/", StringComparison.Ordinal))
            {
                return Path.Combine(root.Folder, postPath[(root.Name.Length + 1)..]);
            }
        }

        return Path.GetFullPath(postPath);
    }
}
