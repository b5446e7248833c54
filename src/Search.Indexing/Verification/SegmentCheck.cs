using Lucene.Net.Index;
using Search.Indexing.Writing;

namespace Search.Indexing.Verification;

/// <summary>Lucene's own check of an index, in words.</summary>
internal static class SegmentCheck
{
    public static IEnumerable<string> Problems(string folder, int posts)
    {
        using var directory = new UnsyncedDirectory(folder);
        CheckIndex.Status status = new CheckIndex(directory).DoCheckIndex();
        if (!status.Clean)
            yield return status.MissingSegments
                ? "The list of segments cannot be read."
                : $"Lucene finds {status.NumBadSegments} damaged segments with {status.TotLoseDocCount} posts.";
        using DirectoryReader reader = DirectoryReader.Open(directory);
        if (reader.NumDocs != posts) yield return $"The segments hold {reader.NumDocs} posts, the manifest says {posts}.";
    }
}
