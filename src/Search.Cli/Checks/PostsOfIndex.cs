using Search.Indexing;
using Search.Posts;
using Search.Schema;

namespace Search.Cli.Checks;

/// <summary>Reads the posts under an index's roots again, for what the index does not keep: promises, and the places of titles and headings.</summary>
internal static class PostsOfIndex
{
    /// <summary>What is taken from each post, in the order of roots and paths.</summary>
    /// <param name="roots">The roots of the index.</param>
    /// <param name="site">How the sites want their posts read, and which of them are left out by their paths.</param>
    /// <param name="take">Takes from a post with its path in the index what is wanted; called by several threads.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CommandFailure">A root is gone.</exception>
    public static IEnumerable<T> Read<T>(
        IReadOnlyList<ManifestRoot> roots, SiteFiles site, Func<string, Post, IReadOnlyList<T>> take, CancellationToken cancellation)
    {
        List<T> taken = [];
        foreach (ManifestRoot root in roots)
        {
            SiteSettings settings = site.OfRoots.GetValueOrDefault(root.Folder, site.Settings);
            var reader = new PostReader(settings.ToReaderOptions());
            PostFile[] files = [.. PostsUnder(root).Where(file => !settings.Excludes(file.RelativePath))];
            string start = root.Name.Length == 0 ? "" : root.Name + "/";
            taken.AddRange(InParallel.Select(files, file => take(start + file.RelativePath, reader.Read(file).Post), cancellation).SelectMany(things => things));
        }

        return taken;
    }

    private static IReadOnlyList<PostFile> PostsUnder(ManifestRoot root)
    {
        try
        {
            return PostFolder.Read(root.Folder).Posts;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"the posts of this index cannot be read: {problem.Message.TrimEnd('.')}; build it from where they lie now: search build --full PATH");
        }
    }
}
