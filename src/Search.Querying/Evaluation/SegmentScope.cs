using Lucene.Net.Index;
using Lucene.Net.Util;
using Search.Querying.Matching;
using Search.Querying.Ranking;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>One segment as one thread reads it: its live posts, values and postings. Not thread-safe; reused from question to question.</summary>
internal sealed class SegmentScope
{
    // A prefix may open hundreds; what more than this are open at once is not kept.
    private const int MostKept = 64;

    private readonly TermsEnum?[] _terms = new TermsEnum?[PostFields.Text.Count];
    private readonly List<DocsAndPositionsEnum>[] _places = [.. PostFields.Text.Select(_ => new List<DocsAndPositionsEnum>())];
    private readonly int[] _placesLent = new int[PostFields.Text.Count];
    private readonly DocsEnum?[] _documents = new DocsEnum?[PostFields.Text.Count];
    private readonly SegmentMemory _memory;

    public SegmentScope(AtomicReaderContext leaf, SegmentMemory memory, RankingWeights weights)
    {
        (Segment, Number, DocBase, _memory, Weights) = (leaf.AtomicReader, leaf.Ord, leaf.DocBase, memory, weights);
        Live = Segment.LiveDocs;
        Values = new PostValuesReader(Segment);
        Space = new ScanSpace(Segment.MaxDoc);
    }

    public AtomicReader Segment { get; }

    /// <summary>The segment's number in the index.</summary>
    public int Number { get; }

    /// <summary>The number that its first post has in the index.</summary>
    public int DocBase { get; }

    /// <summary>The posts that are not deleted; null where none is.</summary>
    public IBits? Live { get; }

    /// <summary>The values of posts; Lucene gives each thread its own.</summary>
    public PostValuesReader Values { get; private set; }

    public RankingWeights Weights { get; }

    /// <summary>Where the evidence of one word is gathered.</summary>
    public ScanSpace Space { get; }

    /// <summary>Prepares for a question that the current thread asks.</summary>
    public void Begin()
    {
        Values = new PostValuesReader(Segment);
        Array.Clear(_placesLent);
    }

    public bool IsLive(int doc) => Live is null || Live.Get(doc);

    /// <summary>How long the text of a post is against the mean, as a divisor of frequencies.</summary>
    public double TextNorm(int doc) => _memory.TextNorm(Values, doc);

    /// <summary>How many terms the text of a post has.</summary>
    public float TextLength(int doc) => _memory.TextLength(Values, doc);

    /// <summary>The rarity of a post's title, all its words added.</summary>
    public float TitleRarity(int doc, Func<string, double> rarityOf) => _memory.TitleRarity(Values, doc, rarityOf);

    /// <summary>The posts of a term with their frequencies, valid until the field is asked for again; null where the field has it not.</summary>
    public DocsEnum? Documents(TermEntry entry, int field, DocsFlags flags)
    {
        if (entry.At(Number, field) is not { } state || Terms(field) is not { } terms) return null;
        terms.SeekExact(entry.Bytes, state);
        return _documents[field] = terms.Docs(Live, _documents[field], flags);
    }

    /// <summary>A cursor over the places of a term; null where the field has it not.</summary>
    public TermCursor? Places(TermEntry entry, int field)
    {
        if (entry.At(Number, field) is not { } state || Terms(field) is not { } terms) return null;
        terms.SeekExact(entry.Bytes, state);
        // What one question opened the next one uses again: an enumerator has kilobytes of buffers.
        List<DocsAndPositionsEnum> known = _places[field];
        int lent = _placesLent[field]++;
        DocsAndPositionsEnum? postings = terms.DocsAndPositions(Live, lent < known.Count ? known[lent] : null, DocsAndPositionsFlags.NONE);
        if (postings is null) return null;
        if (lent < known.Count) known[lent] = postings;
        else if (known.Count < MostKept) known.Add(postings);
        return new TermCursor(postings);
    }

    // An enumerator costs far more to make than to seek with.
    private TermsEnum? Terms(int field) => _terms[field] ??= Segment.GetTerms(PostFields.Text[field])?.GetEnumerator();
}
