using Search.Posts;
using Search.Schema;

namespace Search.Indexing;

/// <summary>What a site's files say of its posts: <c>search.yaml</c> of the index folder over Jekyll's <c>_config.yml</c>.</summary>
/// <param name="Settings">The settings of the whole; members are null where no file says anything. Of several roots the first that says something counts.</param>
/// <param name="OfRoots">By the roots' full paths the settings of each root: those of <c>search.yaml</c> over its own <c>_config.yml</c>.</param>
/// <param name="Roots">The folders of the posts: those asked for, else those of <c>search.yaml</c>, else those that the index remembers.</param>
/// <param name="Diagnostics">What is wrong with <c>_config.yml</c>.</param>
public sealed record SiteFiles(
    SiteSettings Settings, IReadOnlyDictionary<string, SiteSettings> OfRoots, IReadOnlyList<string> Roots, IReadOnlyList<Diagnostic> Diagnostics)
{
    private const string JekyllConfig = "_config.yml";

    /// <summary>Reads the files.</summary>
    /// <param name="indexFolder">The index folder, which need not exist.</param>
    /// <param name="roots">The folders asked for; empty for those that the site names.</param>
    /// <exception cref="IndexingException">A setting in <c>search.yaml</c> is wrong, or a file cannot be read.</exception>
    public static SiteFiles Read(string indexFolder, IReadOnlyList<string> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        var layout = new IndexLayout(indexFolder);
        try
        {
            SiteSettings own = ReadSearchYaml(layout.SettingsFile);
            IReadOnlyList<string> all = roots.Count > 0 ? roots : own.Posts ?? Remembered(layout);
            SiteSettings settings = own;
            List<Diagnostic> diagnostics = [];
            Dictionary<string, SiteSettings> read = new(StringComparer.Ordinal), ofRoots = new(StringComparer.Ordinal);
            foreach (string root in all.Select(FullPath).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                SiteSettings ofRoot = own;
                if (ConfigOf(root) is { } config)
                {
                    if (!read.TryGetValue(config, out SiteSettings? jekyll)) read.Add(config, jekyll = ReadJekyllConfig(config, diagnostics));
                    settings = settings.Over(jekyll);
                    ofRoot = own.Over(jekyll);
                }

                ofRoots.Add(root, ofRoot);
            }

            return new SiteFiles(settings, ofRoots, all, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IndexingException(e.Message, e);
        }
    }

    private static SiteSettings ReadSearchYaml(string path)
    {
        if (!File.Exists(path)) return new SiteSettings();
        ReadSettings read = SiteSettings.ReadSearchYaml(File.ReadAllText(path), path);
        // A build under other settings than were meant is worse than none.
        return read.Diagnostics is [var first, ..] ? throw new IndexingException($"{first.Path}:{first.Line}:{first.Column}: {first.Message} {first.Remedy}") : read.Settings;
    }

    private static SiteSettings ReadJekyllConfig(string config, List<Diagnostic> diagnostics)
    {
        ReadSettings jekyll = SiteSettings.ReadJekyllConfig(File.ReadAllText(config), config);
        diagnostics.AddRange(jekyll.Diagnostics);
        return jekyll.Settings;
    }

    private static string[] Remembered(IndexLayout layout)
    {
        try
        {
            return [.. IndexReading.ReadManifest(layout)?.Roots.Select(root => root.Folder) ?? []];
        }
        catch (InvalidDataException)
        {
            // The builder says what is the matter with a damaged manifest.
            return [];
        }
    }

    private static string FullPath(string root) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    // Jekyll's posts lie in _posts, beside its settings; a whole site has them at its top.
    private static string? ConfigOf(string root)
    {
        bool isPostsFolder = Path.GetFileName(root).StartsWith('_');
        string?[] places = [root, isPostsFolder ? Path.GetDirectoryName(root) : null];
        return places.OfType<string>().Select(place => Path.Combine(place, JekyllConfig)).FirstOrDefault(File.Exists);
    }
}
