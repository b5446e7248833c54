using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Search.Schema;

/// <summary>
/// Counts over the posts that are alive. Lucene's own counts include deleted documents until a merge drops them, which
/// would give other scores after an incremental build than after a full one.
/// </summary>
public sealed class PostStatistics
{
    private readonly IndexReader _reader;
    private readonly IReadOnlyDictionary<string, long> _lengths;

    /// <summary>Counts in <paramref name="reader"/>, which was opened for <paramref name="manifest"/>.</summary>
    public PostStatistics(IndexReader reader, Manifest manifest)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(manifest);
        (_reader, _lengths, Posts) = (reader, manifest.FieldLengths, manifest.Posts);
    }

    /// <summary>The number of posts.</summary>
    public int Posts { get; }

    /// <summary>The number of terms of <paramref name="field"/> over all posts.</summary>
    public long TotalLength(string field) => _lengths.GetValueOrDefault(field);

    /// <summary>The mean number of terms of <paramref name="field"/> in a post, at least a little above 0.</summary>
    public double AverageLength(string field) => Math.Max(1e-9, TotalLength(field) / (double)Math.Max(1, Posts));

    /// <summary>The number of posts that have <paramref name="term"/> in <paramref name="field"/>.</summary>
    public int PostsWith(string field, BytesRef term)
    {
        int count = 0;
        foreach (AtomicReaderContext leaf in _reader.Leaves) count += PostsWith(leaf.AtomicReader, field, term);
        return count;
    }

    private static int PostsWith(AtomicReader segment, string field, BytesRef term)
    {
        if (!segment.HasDeletions) return segment.DocFreq(new Term(field, term));
        DocsEnum? documents = segment.GetTermDocsEnum(new Term(field, term));
        // GetTermDocsEnum skips deleted documents.
        int count = 0;
        while (documents is not null && documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS) count++;
        return count;
    }
}
