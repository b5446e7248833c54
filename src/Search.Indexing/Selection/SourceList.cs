using Search.Posts;
using Search.Schema;

namespace Search.Indexing.Selection;

/// <summary>All posts under the roots, in ordinal order of the paths that the index knows them by.</summary>
internal sealed record SourceList(
    IReadOnlyList<ManifestRoot> Roots, IReadOnlyList<SourceFile> Files, int OtherFiles, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <exception cref="IndexingException">A root is missing, or two of them cannot be told apart.</exception>
    public static SourceList Read(IReadOnlyList<string> folders)
    {
        IReadOnlyList<ManifestRoot> roots = RootsOf(folders);
        List<(string Path, PostFile File)> found = [];
        List<Diagnostic> diagnostics = [];
        int otherFiles = 0;
        foreach (ManifestRoot root in roots)
        {
            PostFolder folder = Open(root.Folder);
            otherFiles += folder.OtherFiles;
            found.AddRange(folder.Posts.Select(file => (Under(root, file.RelativePath), file)));
            diagnostics.AddRange(folder.Diagnostics.Select(diagnostic => diagnostic with { Path = Under(root, diagnostic.Path) }));
        }

        found.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        // Asking the file system of each file is half of what a build without changes does.
        var files = new SourceFile[found.Count];
        Parallel.For(0, files.Length, i => files[i] = SourceFile.Of(found[i].Path, found[i].File));
        return new SourceList(roots, files, otherFiles, diagnostics);
    }

    /// <summary>The roots by full path, each once; named only where there are several.</summary>
    public static IReadOnlyList<ManifestRoot> RootsOf(IReadOnlyList<string> folders)
    {
        string[] full = [.. folders.Select(FullPath).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (full.Length == 1) return [new ManifestRoot("", full[0])];
        ManifestRoot[] roots = [.. full.Select(path => new ManifestRoot(Path.GetFileName(path), path))];
        foreach (IGrouping<string, ManifestRoot> same in roots.GroupBy(root => root.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            throw new IndexingException(
                $"Two of the folders are named \"{same.Key}\": {string.Join(", ", same.Select(root => root.Folder))}; posts of several folders are told apart by the folder's name, so rename one or build from the folder above.");
        }

        return roots;
    }

    private static PostFolder Open(string folder)
    {
        try
        {
            return PostFolder.Read(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IndexingException($"{folder}: {e.Message}", e);
        }
    }

    private static string FullPath(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static string Under(ManifestRoot root, string path) => root.Name.Length == 0 ? path : $"{root.Name}/{path}";
}
