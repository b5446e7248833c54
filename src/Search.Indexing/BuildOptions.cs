using Search.Posts;

namespace Search.Indexing;

/// <summary>What to build, from what and how.</summary>
public sealed record BuildOptions
{
    /// <summary>The index folder; created with its parents.</summary>
    public required string IndexFolder { get; init; }

    /// <summary>The folders or files that hold the posts; empty to take those that the index remembers.</summary>
    public IReadOnlyList<string> Roots { get; init; } = [];

    /// <summary>What "now" is: later posts are left out until they come due.</summary>
    public required DateTimeOffset Clock { get; init; }

    /// <summary>Whether unchanged posts are taken over from the former index.</summary>
    public BuildMode Mode { get; init; } = BuildMode.Incremental;

    /// <summary>Which posts are taken although readers of the site do not see them.</summary>
    public HiddenPosts Hidden { get; init; } = HiddenPosts.LeaveOut;

    /// <summary>Whether an error in a post forbids publishing the build.</summary>
    public Strictness Strictness { get; init; } = Strictness.Lenient;

    /// <summary>Fewer posts than this forbid publishing the build.</summary>
    public int MinPosts { get; init; }

    /// <summary>The number of threads that read and analyze; 0 for one a core. It never changes the result.</summary>
    public int Threads { get; init; }

    /// <summary>What the site says of its posts; <see cref="SiteFiles"/> reads it from the site's files.</summary>
    public SiteSettings Site { get; init; } = new();

    /// <summary>
    /// By the full paths of roots that have settings of their own what holds for their posts in place of <see cref="Site"/>:
    /// how they are read and which of them are taken.
    /// </summary>
    public IReadOnlyDictionary<string, SiteSettings> SiteOfRoots { get; init; } = new Dictionary<string, SiteSettings>();

    /// <summary>What is wrong with the site's files; told with the posts' diagnostics.</summary>
    public IReadOnlyList<Diagnostic> SiteDiagnostics { get; init; } = [];

    /// <summary>What holds for the posts of <paramref name="root"/>.</summary>
    internal SiteSettings SiteOf(string root) => SiteOfRoots.GetValueOrDefault(root, Site);
}
