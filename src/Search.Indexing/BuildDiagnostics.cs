using Search.Indexing.Records;
using Search.Indexing.Selection;
using Search.Posts;

namespace Search.Indexing;

/// <summary>All diagnostics of a build in their order: those of single posts and those that only all posts together show.</summary>
internal static class BuildDiagnostics
{
    public static IReadOnlyList<Diagnostic> Of(SourceList sources, IReadOnlyList<PostRecord> records, BuildOptions options) =>
    [
        .. options.SiteDiagnostics
            .Concat(sources.Diagnostics)
            .Concat(records.SelectMany(record => record.Diagnostics))
            .Concat(records.Select(LeftOutNote).OfType<Diagnostic>())
            .Concat(Duplicates(records))
            .Select(options.Site.Judge).OfType<Diagnostic>()
            .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Line)
            .ThenBy(diagnostic => diagnostic.Column)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];

    private static Diagnostic? LeftOutNote(PostRecord record) => record.Verdict switch
    {
        Verdict.Draft => Note(BuildDiagnosticIds.LeftOutDraft, record, "The post is not published and was left out.", "Publish it, or build with --drafts."),
        Verdict.Future => Note(
            BuildDiagnosticIds.LeftOutFuture, record, $"The post is dated {record.Date:yyyy-MM-dd'T'HH:mm:sszzz}, after the build's clock, and was left out.",
            "A build after that time takes it in; --future takes it in now."),
        Verdict.Excluded when record.Diagnostics.All(diagnostic => diagnostic.Id != BuildDiagnosticIds.FileUnreadable) =>
            Note(BuildDiagnosticIds.LeftOutExcluded, record, "The site's settings exclude the post.", "Change exclude in the settings if it should be found."),
        _ => null,
    };

    private static IEnumerable<Diagnostic> Duplicates(IReadOnlyList<PostRecord> records)
    {
        PostRecord[] taken = [.. records.Where(record => record.Verdict == Verdict.Taken)];
        return Duplicates(taken, record => record.ContentHash == 0 ? null : record.ContentHash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture),
                BuildDiagnosticIds.DuplicateContent, DiagnosticSeverity.Warning, "has the same text", "Keep one of the two posts.")
            .Concat(Duplicates(taken, record => record.Url,
                BuildDiagnosticIds.DuplicateUrl, DiagnosticSeverity.Warning, "has the same address on the site", "Give one of the two another permalink or slug."))
            .Concat(Duplicates(taken, record => record.Title,
                BuildDiagnosticIds.DuplicateTitle, DiagnosticSeverity.Note, "has the same title", "Readers tell posts apart by their titles; reword one."));
    }

    private static IEnumerable<Diagnostic> Duplicates(
        PostRecord[] records, Func<PostRecord, string?> keyOf, string id, DiagnosticSeverity severity, string what, string remedy)
    {
        Dictionary<string, string> first = new(StringComparer.Ordinal);
        foreach (PostRecord record in records)
        {
            if (keyOf(record) is not { Length: > 0 } key || first.TryAdd(key, record.Path)) continue;
            yield return new Diagnostic(id, severity, record.Path, 1, 1, $"{first[key]} {what}.", remedy);
        }
    }

    private static Diagnostic Note(string id, PostRecord record, string message, string remedy) =>
        new(id, DiagnosticSeverity.Note, record.Path, 1, 1, message, remedy);
}
