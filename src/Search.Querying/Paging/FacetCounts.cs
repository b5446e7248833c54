using Lucene.Net.Index;
using Lucene.Net.Util;
using Search.Querying.Evaluation;
using Search.Querying.Ranking;
using Search.Schema;

namespace Search.Querying.Paging;

/// <summary>Counts the values of facets over all posts found.</summary>
internal static class FacetCounts
{
    /// <summary>The facets wanted, each with its most frequent values first, then in ordinal order.</summary>
    public static Dictionary<string, IReadOnlyList<FacetValue>> Of(
        IReadOnlyList<string> facets, IReadOnlyList<FoundPost> found, Func<int, (SegmentScope Scope, int Doc)> locate)
    {
        Dictionary<string, IReadOnlyList<FacetValue>> result = new(StringComparer.Ordinal);
        foreach (string facet in facets)
        {
            result[facet] = facet switch
            {
                "tags" or "tag" => Labels(PostDocValues.Tags, found, locate),
                "categories" or "category" => Labels(PostDocValues.Categories, found, locate),
                "authors" or "author" => Labels(PostDocValues.Authors, found, locate),
                "year" or "years" => Count(found.Select(post => YearOf(post, locate)).OfType<string>()),
                "tier" => Count(found.Select(post => post.Tier.ToString().ToLowerInvariant())),
                _ => [],
            };
        }

        return result;
    }

    private static string? YearOf(FoundPost post, Func<int, (SegmentScope Scope, int Doc)> locate)
    {
        (SegmentScope scope, int doc) = locate(post.Doc);
        long day = scope.Values.Day(doc);
        return day == PostDocValues.None ? null : PostDocValues.DateOf(day).Year.ToString("d4", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static List<FacetValue> Labels(string name, IReadOnlyList<FoundPost> found, Func<int, (SegmentScope Scope, int Doc)> locate)
    {
        Dictionary<AtomicReader, SortedSetDocValues?> valuesOf = [];
        List<string> values = [];
        var bytes = new BytesRef();
        foreach (FoundPost post in found)
        {
            (SegmentScope scope, int doc) = locate(post.Doc);
            if (!valuesOf.TryGetValue(scope.Segment, out SortedSetDocValues? set)) valuesOf.Add(scope.Segment, set = scope.Segment.GetSortedSetDocValues(name));
            if (set is null) continue;
            set.SetDocument(doc);
            for (long ord = set.NextOrd(); ord != SortedSetDocValues.NO_MORE_ORDS; ord = set.NextOrd())
            {
                set.LookupOrd(ord, bytes);
                values.Add(bytes.Utf8ToString());
            }
        }

        return Count(values);
    }

    private static List<FacetValue> Count(IEnumerable<string> values) =>
        [.. values.CountBy(value => value, StringComparer.Ordinal).Select(pair => new FacetValue(pair.Key, pair.Value))
            .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal)];
}
