using Search.Schema;

namespace Search.Indexing.Tests;

/// <summary>A folder of posts and an index folder beside it, both temporary.</summary>
internal sealed class Site : IDisposable
{
    public static readonly DateTimeOffset Clock = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(9));

    private readonly string _folder = Directory.CreateTempSubdirectory("search-").FullName;

    public string Posts => Path.Combine(_folder, "posts");

    public string Index => Path.Combine(_folder, "index");

    public IndexLayout Layout => new(Index);

    public BuildOptions Options => new() { IndexFolder = Index, Roots = [Posts], Clock = Clock, Threads = 2 };

    public Site() => Directory.CreateDirectory(Posts);

    public static Site With(params (string Path, string Text)[] posts)
    {
        var site = new Site();
        foreach ((string path, string text) in posts) site.Write(path, text);
        return site;
    }

    public void Write(string path, string text)
    {
        string file = Path.Combine(Posts, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void WriteSettings(string yaml)
    {
        Directory.CreateDirectory(Index);
        File.WriteAllText(Layout.SettingsFile, yaml);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Posts, path));

    public BuildReport Build(Func<BuildOptions, BuildOptions>? change = null)
    {
        BuildOptions options = change is null ? Options : change(Options);
        SiteFiles files = SiteFiles.Read(options.IndexFolder, options.Roots);
        options = options with { Roots = files.Roots, Site = files.Settings, SiteOfRoots = files.OfRoots, SiteDiagnostics = files.Diagnostics };
        return new IndexBuilder(options).Build(cancellation: TestContext.Current.CancellationToken);
    }

    public BuildReport BuildFull() => Build(options => options with { Mode = BuildMode.Full });

    /// <summary>Lets every user read, and only this one write.</summary>
    public void OpenToAllReaders()
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        foreach (string folder in Directory.GetDirectories(_folder, "*", SearchOption.AllDirectories).Append(_folder)) File.SetUnixFileMode(folder, Readable);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
