using Lucene.Net.Index;
using Search.Indexing.Writing;
using Search.Schema;

namespace Search.Indexing.Verification;

/// <summary>Lucene's own check of an index, in words, and the stored bodies, which mean nothing to Lucene.</summary>
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
        int damaged = reader.Leaves.Sum(leaf => DamagedBodies(leaf.AtomicReader));
        if (damaged > 0) yield return $"The stored text of {damaged} posts is damaged.";
    }

    private static int DamagedBodies(AtomicReader segment)
    {
        int damaged = 0;
        for (int document = 0; document < segment.MaxDoc; document++)
        {
            if (segment.LiveDocs?.Get(document) ?? true) damaged += IsBodyReadable(segment, document) ? 0 : 1;
        }

        return damaged;
    }

    private static bool IsBodyReadable(AtomicReader segment, int document)
    {
        try
        {
            return StoredBodyReader.Of(segment, document)?.Blocks() is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
