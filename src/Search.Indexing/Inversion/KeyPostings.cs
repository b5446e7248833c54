namespace Search.Indexing.Inversion;

/// <summary>The keys of one field of exact values in the posts of one chunk.</summary>
internal sealed class KeyPostings
{
    private readonly KeyTable _keys = new();

    public KeyPostings() => Postings = new FieldPostings(_keys.Terms, hasPositions: false);

    public FieldPostings Postings { get; }

    /// <summary>Adds a document's keys; equal ones count once.</summary>
    public void Add(IEnumerable<string> keys, int document)
    {
        foreach (string key in keys.Distinct(StringComparer.Ordinal)) Postings.Add(_keys.NumberOf(key), document);
    }
}
