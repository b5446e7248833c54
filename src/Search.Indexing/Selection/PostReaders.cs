using Search.Posts;

namespace Search.Indexing.Selection;

/// <summary>A reader for each root: its posts are read by the settings of their own site.</summary>
internal sealed class PostReaders
{
    private readonly PostReader _usual;
    private readonly Dictionary<string, PostReader> _ofRoots;

    public PostReaders(BuildOptions options)
    {
        _usual = new PostReader(options.Site.ToReaderOptions());
        _ofRoots = options.SiteOfRoots.ToDictionary(
            root => root.Key, root => ReferenceEquals(root.Value, options.Site) ? _usual : new PostReader(root.Value.ToReaderOptions()), StringComparer.Ordinal);
    }

    /// <summary>The reader of <paramref name="file"/>.</summary>
    public PostReader Of(PostFile file) => _ofRoots.GetValueOrDefault(file.Root, _usual);
}
