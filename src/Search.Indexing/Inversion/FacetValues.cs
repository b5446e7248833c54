using System.Text;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>The values of one facet, document by document.</summary>
internal sealed class FacetValues
{
    private readonly KeyTable _values = new();
    private readonly List<int[]> _documents = [];
    private readonly HashSet<int> _all = [];

    /// <summary>Adds the next document's values.</summary>
    public void Add(IReadOnlyList<string> values)
    {
        int[] numbers = [.. values.Where(value => Encoding.UTF8.GetByteCount(value) <= LexiconEntries.MaxBytes).Select(_values.NumberOf).Distinct()];
        _documents.Add(numbers);
        _all.UnionWith(numbers);
    }

    public void Write(DocValuesConsumer consumer, FieldInfo info)
    {
        int[] sorted = [.. _all];
        sorted.AsSpan().Sort((x, y) => _values.TermBytes(x).AsSpan().SequenceCompareTo(_values.TermBytes(y)));
        Dictionary<int, long> ordinals = [];
        foreach (int value in sorted) ordinals.Add(value, ordinals.Count);
        consumer.AddSortedSetField(
            info,
            sorted.Select(value => new BytesRef(_values.TermBytes(value))),
            _documents.Select(values => (long?)values.Length),
            _documents.SelectMany(values => values.Select(value => ordinals[value]).Order().Select(ordinal => (long?)ordinal)));
    }
}
