using Search.Posts;
using Search.Schema;

namespace Search.Indexing;

/// <summary>What a site's files say of its posts: <c>search.yaml</c> of the index folder over Jekyll's <c>_config.yml</c>.</summary>
/// <param name="Settings">The settings; members are null where no file says anything.</param>
/// <param name="Roots">The folders of the posts: those asked for, else those of <c>search.yaml</c>, else those that the index remembers.</param>
/// <param name="Diagnostics">What is wrong with <c>_config.yml</c>.</param>
public sealed record SiteFiles(SiteSettings Settings, IReadOnlyList<string> Roots, IReadOnlyList<Diagnostic> Diagnostics)
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
            SiteSettings settings = ReadSearchYaml(layout.SettingsFile);
            IReadOnlyList<string> all = roots.Count > 0 ? roots : settings.Posts ?? Remembered(layout);
            List<Diagnostic> diagnostics = [];
            foreach (string config in all.Select(ConfigOf).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                ReadSettings jekyll = SiteSettings.ReadJekyllConfig(File.ReadAllText(config), config);
                diagnostics.AddRange(jekyll.Diagnostics);
                settings = settings.Over(jekyll.Settings);
            }

            return new SiteFiles(settings, all, diagnostics);
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

    // Jekyll's posts lie in _posts, beside its settings; a whole site has them at its top.
    private static string? ConfigOf(string root)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        bool isPostsFolder = Path.GetFileName(full).StartsWith('_');
        string?[] places = [full, isPostsFolder ? Path.GetDirectoryName(full) : null];
        return places.OfType<string>().Select(place => Path.Combine(place, JekyllConfig)).FirstOrDefault(File.Exists);
    }
}
