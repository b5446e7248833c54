using System.Globalization;
using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Search.Schema;

namespace Search.Indexing.Tests;

/// <summary>An index as text: every live post with all that can be asked of it, in the order of paths.</summary>
internal static class IndexContent
{
    /// <summary>Two indexes with equal dumps answer every query with equal scores.</summary>
    public static string Dump(IndexLayout layout)
    {
        Manifest manifest = IndexReading.ReadManifest(layout)!;
        using DirectoryReader reader = IndexReading.Open(layout, manifest);
        var statistics = new PostStatistics(reader, manifest);
        SortedDictionary<string, List<string>> lines = new(StringComparer.Ordinal);
        SortedSet<string> lexicon = new(StringComparer.Ordinal);
        foreach (AtomicReaderContext leaf in reader.Leaves) AddValues(leaf.AtomicReader, lines);
        foreach (AtomicReaderContext leaf in reader.Leaves) AddPostings(leaf.AtomicReader, statistics, lines, lexicon);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{manifest.Posts} posts");
        foreach (string field in PostFields.Text) text.AppendLine(CultureInfo.InvariantCulture, $"{field}: {statistics.TotalLength(field)}");
        foreach (string entry in lexicon) text.AppendLine(entry);
        foreach ((string path, List<string> content) in lines)
        {
            text.AppendLine(path);
            foreach (string line in content.Order(StringComparer.Ordinal)) text.AppendLine(line);
        }

        return text.ToString();
    }

    private static void AddValues(AtomicReader segment, SortedDictionary<string, List<string>> lines)
    {
        var values = new PostValuesReader(segment);
        for (int i = 0; i < segment.MaxDoc; i++)
        {
            if (segment.LiveDocs is { } live && !live.Get(i)) continue;
            PostValues post = values.Values(i);
            IReadOnlyList<StoredBlock> blocks = StoredBodyReader.Of(segment, i)!.Blocks();
            lines.Add(post.Path,
            [
                $"{post.Title}|{string.Join(',', post.Tags)}|{post.Date:O}|{values.Instant(i)}|{values.Day(i)}",
                string.Join(' ', PostFields.Text.Select((_, field) => values.Length(field, i))),
                .. blocks.Select(block => $"{block.Kind} {block.FirstPosition} {string.Join(',', block.Sentences)} {block.Text}"),
            ]);
        }
    }

    private static void AddPostings(
        AtomicReader segment, PostStatistics statistics, SortedDictionary<string, List<string>> lines, SortedSet<string> lexicon)
    {
        var values = new PostValuesReader(segment);
        foreach (string field in segment.Fields)
        {
            // A field whose posts are all gone is known to a joined segment, and has no terms.
            if (segment.GetTerms(field)?.GetEnumerator() is not { } terms) continue;
            while (terms.MoveNext())
            {
                var term = BytesRef.DeepCopyOf(terms.Term);
                string written = Encoding.UTF8.GetString(term.Bytes, term.Offset, term.Length);
                DocsEnum documents = terms.DocsAndPositions(segment.LiveDocs, null) ?? terms.Docs(segment.LiveDocs, null);
                while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                {
                    // Of the lexicon only what leads where matters, not which posts say so.
                    if (field == PostFields.Lexicon) lexicon.Add(written);
                    else lines[values.Path(documents.DocID)].Add($"{field}:{written} in {statistics.PostsWith(field, term)} at {Positions(documents)} {documents.Freq}");
                }
            }
        }
    }

    private static string Positions(DocsEnum documents)
    {
        if (documents is not DocsAndPositionsEnum positions) return "";
        return string.Join(',', Enumerable.Range(0, documents.Freq).Select(_ => positions.NextPosition()));
    }
}
