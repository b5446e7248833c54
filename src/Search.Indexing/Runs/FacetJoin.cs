using System.Text;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Search.Indexing.Runs;

/// <summary>Joins one facet of all chunks into doc values, whose ordinals follow the order of the values' bytes.</summary>
internal static class FacetJoin
{
    public static void Write(DocValuesConsumer values, FieldInfo info, IReadOnlyList<FacetRun> runs)
    {
        (string Value, byte[] Bytes)[] sorted = [.. runs.SelectMany(run => run.Values).Distinct(StringComparer.Ordinal).Select(value => (value, Encoding.UTF8.GetBytes(value)))];
        sorted.AsSpan().Sort(static (x, y) => x.Bytes.AsSpan().SequenceCompareTo(y.Bytes));
        Dictionary<string, long> ordinals = new(sorted.Length, StringComparer.Ordinal);
        foreach ((string value, _) in sorted) ordinals.Add(value, ordinals.Count);
        long[][] ordinalsOfRuns = [.. runs.Select(run => Array.ConvertAll(run.Values, value => ordinals[value]))];
        values.AddSortedSetField(
            info,
            sorted.Select(value => new BytesRef(value.Bytes)),
            runs.SelectMany(run => run.Counts).Select(count => (long?)count),
            runs.SelectMany((run, i) => Ordinals(run, ordinalsOfRuns[i])));
    }

    private static IEnumerable<long?> Ordinals(FacetRun run, long[] ordinals)
    {
        int start = 0;
        foreach (int count in run.Counts)
        {
            var ofPost = new long[count];
            for (int i = 0; i < count; i++) ofPost[i] = ordinals[run.Numbers[start + i]];
            Array.Sort(ofPost);
            foreach (long ordinal in ofPost) yield return ordinal;
            start += count;
        }
    }
}
