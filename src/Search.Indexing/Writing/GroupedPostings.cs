using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene41;
using Lucene.Net.Codecs.PerField;
using Search.Schema;

namespace Search.Indexing.Writing;

/// <summary>
/// Lucene's standard postings in two groups of files, so that two threads can merge at once: the text of posts in one,
/// everything that leads to it in the other. Readers find the groups by the fields' attributes, with the standard codec.
/// </summary>
internal sealed class GroupedPostings : PerFieldPostingsFormat
{
    private readonly PostingsFormat[] _groups = [new Lucene41PostingsFormat(), new Lucene41PostingsFormat()];

    /// <summary>The group of a field; the two take about the same time.</summary>
    public static int GroupOf(string field) => field is PostFields.Body or PostFields.Title or PostFields.Heading or PostFields.Label ? 0 : 1;

    public override PostingsFormat GetPostingsFormatForField(string field) => _groups[GroupOf(field)];
}
