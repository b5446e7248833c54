using System.Text;
using Search.Indexing.Runs;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>The values of one facet, post by post.</summary>
internal sealed class FacetValues
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _counts = [];
    private readonly List<int> _ofPosts = [];

    /// <summary>Adds the next post's values.</summary>
    public void Add(IReadOnlyList<string> values)
    {
        int start = _ofPosts.Count;
        foreach (string value in values)
        {
            if (Encoding.UTF8.GetByteCount(value) > LexiconEntries.MaxBytes) continue;
            if (!_numbers.TryGetValue(value, out int number)) _numbers.Add(value, number = _numbers.Count);
            if (_ofPosts.IndexOf(number, start) < 0) _ofPosts.Add(number);
        }

        _counts.Add(_ofPosts.Count - start);
    }

    public FacetRun ToRun() => new([.. _numbers.Keys], [.. _counts], [.. _ofPosts]);
}
