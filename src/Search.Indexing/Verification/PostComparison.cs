using Search.Indexing.Records;
using Search.Indexing.Selection;

namespace Search.Indexing.Verification;

/// <summary>Compares the posts on disk with those that an index knows.</summary>
internal static class PostComparison
{
    private const string Update = "Bring the index up to date with: search build";

    public static IEnumerable<Finding> Compare(
        IReadOnlyList<string> roots, IReadOnlyList<PostRecord> records, CancellationToken cancellation)
    {
        SourceList sources = SourceList.Read(roots);
        Dictionary<string, PostRecord> known = records.ToDictionary(record => record.Path, StringComparer.Ordinal);
        foreach (SourceFile source in sources.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!known.Remove(source.Path, out PostRecord? record))
                yield return new Finding(FindingKind.MissingPost, source.Path, "The index does not know this post.", Update);
            else if (record.Standing != Standing.Unread && !ChangePlan.IsUnchanged(source, record))
                yield return new Finding(FindingKind.StalePost, source.Path, "The post has changed since the index was built.", Update);
        }

        foreach (string path in known.Keys)
            yield return new Finding(FindingKind.ExtraPost, path, "The index knows this post, but there is no such file.", Update);
    }
}
