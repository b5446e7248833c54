using Search.Posts.Settings;

namespace Search.Posts;

/// <summary>
/// What a site says of its posts, from <c>search.yaml</c> or Jekyll's <c>_config.yml</c>. A member is null where the file
/// says nothing; <see cref="Over"/> lays one file over another.
/// </summary>
public sealed record SiteSettings
{
    /// <summary>The zone of sites that name none.</summary>
    public const string DefaultTimeZone = "Asia/Tokyo";

    /// <summary>The folders that hold the posts.</summary>
    public IReadOnlyList<string>? Posts { get; init; }

    /// <summary>An identifier of the IANA time zone database.</summary>
    public string? TimeZone { get; init; }

    /// <summary>How addresses are made: <c>date</c>, <c>pretty</c>, <c>ordinal</c>, <c>weekdate</c>, <c>none</c>, or a template such as <c>/:year/:title/</c>; null where the site is not Jekyll's.</summary>
    public string? Permalink { get; init; }

    /// <summary>The host of the site's own address, <c>blog.example.jp</c>.</summary>
    public string? Host { get; init; }

    /// <summary>Patterns of paths below the root that are no posts.</summary>
    public IReadOnlyList<string>? Exclude { get; init; }

    /// <summary>Whether posts dated after the build are taken.</summary>
    public bool? Future { get; init; }

    /// <summary>Whether drafts and unpublished posts are taken.</summary>
    public bool? Drafts { get; init; }

    /// <summary>The least number of posts that a build must find.</summary>
    public int? MinPosts { get; init; }

    /// <summary>Front matter for all posts of a folder or kind.</summary>
    public IReadOnlyList<PostDefaults>? Defaults { get; init; }

    /// <summary>Whether words that the posts define, <c>OpenAI（オープンエーアイ）</c>, are found under each other's names.</summary>
    public bool? Aliases { get; init; }

    /// <summary>Whether tags, categories, authors and words of titles that the dictionary does not know are words of the index.</summary>
    public bool? FrontMatterWords { get; init; }

    /// <summary>The severity of each kind of diagnostic; null for kinds that are not reported at all.</summary>
    public IReadOnlyDictionary<string, DiagnosticSeverity?>? Severities { get; init; }

    /// <summary>Reads <c>search.yaml</c>.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <param name="path">What diagnostics call the file.</param>
    public static ReadSettings ReadSearchYaml(string yaml, string path) => SearchSettingsFile.Read(yaml, path);

    /// <summary>Reads what concerns search from Jekyll's <c>_config.yml</c>: <c>timezone</c>, <c>permalink</c>, <c>url</c>, <c>exclude</c>, <c>future</c>, <c>show_drafts</c>, <c>defaults</c>.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <param name="path">What diagnostics call the file.</param>
    public static ReadSettings ReadJekyllConfig(string yaml, string path) => JekyllConfigFile.Read(yaml, path);

    /// <summary>These settings, and those of <paramref name="below"/> where these say nothing.</summary>
    /// <param name="below">The settings of the weaker file.</param>
    public SiteSettings Over(SiteSettings below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return new SiteSettings
        {
            Posts = Posts ?? below.Posts,
            TimeZone = TimeZone ?? below.TimeZone,
            Permalink = Permalink ?? below.Permalink,
            Host = Host ?? below.Host,
            Exclude = Exclude ?? below.Exclude,
            Future = Future ?? below.Future,
            Drafts = Drafts ?? below.Drafts,
            MinPosts = MinPosts ?? below.MinPosts,
            Defaults = Defaults ?? below.Defaults,
            Aliases = Aliases ?? below.Aliases,
            FrontMatterWords = FrontMatterWords ?? below.FrontMatterWords,
            Severities = Severities ?? below.Severities,
        };
    }

    /// <summary>Whether the site leaves a file out.</summary>
    /// <param name="relativePath">The path below the root, with <c>/</c> between its parts.</param>
    public bool Excludes(string relativePath) => Exclude is { } patterns && PathPattern.MatchesAny(patterns, relativePath);

    /// <summary>A diagnostic with the severity that the site gives its kind; null if the site does not want it.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public Diagnostic? Judge(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (Severities is null || !Severities.TryGetValue(diagnostic.Id, out DiagnosticSeverity? severity))
        {
            return diagnostic;
        }

        return severity is { } given ? diagnostic with { Severity = given } : null;
    }

    /// <summary>What a reader of this site's posts must know.</summary>
    public PostReaderOptions ToReaderOptions() => new()
    {
        TimeZone = TimeZone ?? DefaultTimeZone,
        Permalink = Permalink,
        Host = Host,
        Defaults = Defaults ?? [],
    };
}
