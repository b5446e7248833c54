using System.Buffers;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Search.Indexing.Inversion;

/// <summary>
/// The occurrences of one field's terms in the documents of one segment. Terms are numbers until the end: a counting sort
/// by number and one sort of the distinct terms replace the hashing of every occurrence's bytes in Lucene's own writer.
/// </summary>
/// <param name="bytesOf">The bytes of a term's number.</param>
internal sealed class FieldPostings(Func<int, byte[]> bytesOf)
{
    private int[] _terms = new int[1024];

    // The document in the upper half, the position in the lower.
    private long[] _places = new long[1024];
    private int _count;
    private int _largestTerm = -1;
    private int _lastDocument = -1;
    private int _documents;

    /// <summary>Forgets the occurrences and keeps the memory, which is too large to be claimed anew for each segment.</summary>
    public void Clear()
    {
        _count = 0;
        _documents = 0;
        _largestTerm = -1;
        _lastDocument = -1;
    }

    /// <summary>Adds an occurrence; documents never fall, nor do positions within one.</summary>
    public void Add(int term, int document, int position = 0)
    {
        if (_count == _terms.Length)
        {
            Array.Resize(ref _terms, 2 * _count);
            Array.Resize(ref _places, 2 * _count);
        }

        _terms[_count] = term;
        _places[_count++] = ((long)document << 32) | (uint)position;
        if (term > _largestTerm) _largestTerm = term;
        if (document == _lastDocument) return;
        _lastDocument = document;
        _documents++;
    }

    /// <summary>Writes the field in the order of its terms' bytes.</summary>
    public void Write(FieldsConsumer fields, FieldInfo info)
    {
        if (_count == 0) return;
        bool hasPositions = info.IndexOptions == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
        (int[] ends, long[] places) = SortByTerm();
        TermsConsumer terms = fields.AddField(info);
        var bytes = new BytesRef();
        long documentFrequencies = 0;
        foreach (int term in SortedTerms.Of(ends, bytesOf))
        {
            bytes.Bytes = bytesOf(term);
            bytes.Length = bytes.Bytes.Length;
            ReadOnlySpan<long> occurrences = places.AsSpan(term == 0 ? 0 : ends[term - 1], ends[term] - (term == 0 ? 0 : ends[term - 1]));
            PostingsConsumer postings = terms.StartTerm(bytes);
            int documents = hasPositions ? WritePositions(postings, occurrences) : WriteDocuments(postings, occurrences);
            terms.FinishTerm(bytes, new TermStats(documents, hasPositions ? occurrences.Length : -1));
            documentFrequencies += documents;
        }

        terms.Finish(hasPositions ? _count : -1, documentFrequencies, _documents);
        ArrayPool<long>.Shared.Return(places);
    }

    /// <summary>The occurrences term by term, in each the order of documents and positions kept; and where each term's end.</summary>
    private (int[] Ends, long[] Places) SortByTerm()
    {
        int[] next = new int[_largestTerm + 1];
        for (int i = 0; i < _count; i++) next[_terms[i]]++;
        int start = 0;
        for (int term = 0; term < next.Length; term++) (next[term], start) = (start, start + next[term]);
        long[] places = ArrayPool<long>.Shared.Rent(_count);
        for (int i = 0; i < _count; i++) places[next[_terms[i]]++] = _places[i];
        return (next, places);
    }

    private static int WriteDocuments(PostingsConsumer postings, ReadOnlySpan<long> occurrences)
    {
        foreach (long place in occurrences)
        {
            postings.StartDoc((int)(place >> 32), -1);
            postings.FinishDoc();
        }

        return occurrences.Length;
    }

    private static int WritePositions(PostingsConsumer postings, ReadOnlySpan<long> occurrences)
    {
        int documents = 0;
        for (int i = 0; i < occurrences.Length; documents++)
        {
            int document = (int)(occurrences[i] >> 32);
            int end = i + 1;
            while (end < occurrences.Length && (int)(occurrences[end] >> 32) == document) end++;
            postings.StartDoc(document, end - i);
            for (; i < end; i++) postings.AddPosition((int)occurrences[i], null, -1, -1);
            postings.FinishDoc();
        }

        return documents;
    }
}
