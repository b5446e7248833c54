using System.Globalization;

namespace Search.Schema;

/// <summary>Where things lie in an index folder.</summary>
public sealed class IndexLayout
{
    /// <summary>Describes the index folder <paramref name="folder"/>, which need not exist.</summary>
    public IndexLayout(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Folder = Path.GetFullPath(folder);
        PostsFolder = Path.Combine(Folder, "posts");
    }

    /// <summary>The folder that holds the settings and the built data, as a full path.</summary>
    public string Folder { get; }

    /// <summary>The settings of the site.</summary>
    public string SettingsFile => Path.Combine(Folder, "search.yaml");

    /// <summary>Words that the dictionary lacks.</summary>
    public string UserDictionaryFile => Path.Combine(Folder, "user-dictionary.csv");

    /// <summary>Words that a query takes for each other.</summary>
    public string SynonymsFile => Path.Combine(Folder, "synonyms.txt");

    /// <summary>The built data; everything in it can be built again.</summary>
    public string PostsFolder { get; }

    /// <summary>Names the generation that readers read. Replacing it is the one step that publishes a build.</summary>
    public string ManifestFile => Path.Combine(PostsFolder, "manifest.json");

    /// <summary>Held open by the one builder.</summary>
    public string LockFile => Path.Combine(PostsFolder, "builder.lock");

    /// <summary>Sizes and times of the posts' files, to hash fewer of them; never needed, outside every digest.</summary>
    public string CacheFile => Path.Combine(PostsFolder, "files.cache");

    /// <summary>The folder of a generation.</summary>
    public string GenerationFolder(string generation) => Path.Combine(PostsFolder, generation);

    /// <summary>The name of the generation with the number <paramref name="number"/>.</summary>
    public static string GenerationName(long number) => GenerationPrefix + number.ToString("d8", CultureInfo.InvariantCulture);

    /// <summary>The number in a generation's name; null where <paramref name="name"/> is no such name.</summary>
    public static long? GenerationNumber(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith(GenerationPrefix, StringComparison.Ordinal)
            && long.TryParse(name.AsSpan(GenerationPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
                ? number : null;
    }

    private const string GenerationPrefix = "generation-";
}
