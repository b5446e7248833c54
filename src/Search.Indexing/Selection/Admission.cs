using Search.Indexing.Records;
using Search.Posts;
using Search.Schema;

namespace Search.Indexing.Selection;

/// <summary>Decides which posts are taken into the index, by the settings of the root that holds them.</summary>
internal sealed class Admission
{
    private readonly DateTimeOffset _clock;

    // By the root's name: with several roots a path begins with it, with one it is empty.
    private readonly Dictionary<string, Rule> _rules;

    private Admission(DateTimeOffset clock, Dictionary<string, Rule> rules) => (_clock, _rules) = (clock, rules);

    private readonly record struct Rule(SiteSettings Site, HiddenPosts Hidden);

    /// <summary>What the build's options and the settings of each root say together; an option only ever takes more in.</summary>
    public static Admission Of(BuildOptions options, SourceList sources) =>
        new(options.Clock, sources.Roots.ToDictionary(root => root.Name, root => RuleOf(options, root), StringComparer.Ordinal));

    /// <summary>Whether the settings leave out the post under <paramref name="path"/>, whatever it holds.</summary>
    public bool Excludes(string path)
    {
        (Rule rule, string inRoot) = Locate(path);
        return rule.Site.Excludes(inRoot);
    }

    /// <summary>Whether the post of <paramref name="record"/> is taken, else why not.</summary>
    public Verdict Of(PostRecord record)
    {
        if (record.Standing is Standing.Excluded or Standing.Unread || Excludes(record.Path)) return Verdict.Excluded;
        HiddenPosts hidden = Locate(record.Path).Rule.Hidden;
        if (record.Standing == Standing.Draft && !hidden.HasFlag(HiddenPosts.TakeDrafts)) return Verdict.Draft;
        bool isFuture = record.Date is { } date && date > _clock;
        return isFuture && !hidden.HasFlag(HiddenPosts.TakeFuture) ? Verdict.Future : Verdict.Taken;
    }

    /// <summary>The rule for a path, and the path within its root.</summary>
    private (Rule Rule, string InRoot) Locate(string path)
    {
        if (_rules.TryGetValue("", out Rule only)) return (only, path);
        int slash = path.IndexOf('/', StringComparison.Ordinal);
        return (_rules[path[..slash]], path[(slash + 1)..]);
    }

    private static Rule RuleOf(BuildOptions options, ManifestRoot root)
    {
        SiteSettings site = options.SiteOf(root.Folder);
        HiddenPosts ofSite = (site.Drafts == true ? HiddenPosts.TakeDrafts : 0) | (site.Future == true ? HiddenPosts.TakeFuture : 0);
        return new Rule(site, options.Hidden | ofSite);
    }
}
