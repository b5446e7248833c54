using Search.Indexing.Records;
using Search.Posts;

namespace Search.Indexing.Selection;

/// <summary>Decides which posts are taken into the index.</summary>
internal sealed record Admission(HiddenPosts Hidden, DateTimeOffset Clock, SiteSettings Site, bool HasSeveralRoots)
{
    /// <summary>What the build's options and the site's settings say together; an option only ever takes more in.</summary>
    public static Admission Of(BuildOptions options, SourceList sources)
    {
        HiddenPosts site = (options.Site.Drafts == true ? HiddenPosts.TakeDrafts : 0) | (options.Site.Future == true ? HiddenPosts.TakeFuture : 0);
        return new Admission(options.Hidden | site, options.Clock, options.Site, sources.Roots.Count > 1);
    }

    /// <summary>Whether the post of <paramref name="record"/> is taken, else why not.</summary>
    public Verdict Of(PostRecord record)
    {
        if (record.Standing == Standing.Excluded || IsExcluded(record.Path)) return Verdict.Excluded;
        if (record.Standing == Standing.Draft && !Hidden.HasFlag(HiddenPosts.TakeDrafts)) return Verdict.Draft;
        bool isFuture = record.Date is { } date && date > Clock;
        return isFuture && !Hidden.HasFlag(HiddenPosts.TakeFuture) ? Verdict.Future : Verdict.Taken;
    }

    // Patterns are of paths below a root; with several roots a path begins with the root's name.
    private bool IsExcluded(string path) =>
        Site.Exclude is not null && Site.Excludes(HasSeveralRoots ? path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..] : path);
}
