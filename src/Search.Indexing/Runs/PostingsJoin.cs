using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Search.Indexing.Runs;

/// <summary>Joins one field's postings of all chunks: a merge of sorted runs by a heap, straight into Lucene's codec.</summary>
internal sealed class PostingsJoin
{
    private readonly RunStore _store;
    private readonly FieldInfo _info;
    private readonly bool _hasPositions;

    // A heap: no cursor stands after those at 2i+1 and 2i+2.
    private readonly List<TermCursor> _cursors = [];
    private int _documents;

    public PostingsJoin(RunStore store, FieldInfo info)
    {
        (_store, _info) = (store, info);
        _hasPositions = info.IndexOptions == IndexOptions.DOCS_AND_FREQS_AND_POSITIONS;
    }

    /// <summary>Adds the postings of the next chunk, whose posts are numbered from <paramref name="firstDocument"/>.</summary>
    public void Add(PostingsRun run, int firstDocument)
    {
        _documents += run.Documents;
        var cursor = new TermCursor(_store.Read(run.Section), _cursors.Count, firstDocument, _hasPositions);
        if (cursor.MoveNext()) _cursors.Add(cursor);
    }

    /// <summary>Writes all terms in the order of their bytes.</summary>
    public void WriteTo(TermsConsumer terms, CancellationToken cancellation)
    {
        for (int i = _cursors.Count / 2 - 1; i >= 0; i--) Sink(i);
        var term = new BytesRef(64);
        long occurrences = 0, documents = 0;
        while (_cursors.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            term.Grow(_cursors[0].Term.Length);
            _cursors[0].Term.CopyTo(term.Bytes);
            term.Length = _cursors[0].Term.Length;
            (int documentsOfTerm, long occurrencesOfTerm) = Write(terms.StartTerm(term), term);
            terms.FinishTerm(term, new TermStats(documentsOfTerm, _hasPositions ? occurrencesOfTerm : -1));
            documents += documentsOfTerm;
            occurrences += occurrencesOfTerm;
        }

        terms.Finish(_hasPositions ? occurrences : -1, documents, _documents);
    }

    private (int Documents, long Occurrences) Write(PostingsConsumer postings, BytesRef term)
    {
        int documents = 0;
        long occurrences = 0;
        ReadOnlySpan<byte> bytes = term.Bytes.AsSpan(0, term.Length);
        do
        {
            TermCursor cursor = _cursors[0];
            documents += cursor.Documents;
            occurrences += cursor.Occurrences;
            cursor.CopyTo(postings);
            if (!cursor.MoveNext())
            {
                _cursors[0] = _cursors[^1];
                _cursors.RemoveAt(_cursors.Count - 1);
            }

            Sink(0);
        }
        while (_cursors.Count > 0 && _cursors[0].IsAt(bytes));
        return (documents, occurrences);
    }

    private void Sink(int at)
    {
        if (at >= _cursors.Count) return;
        TermCursor sinking = _cursors[at];
        while (true)
        {
            int child = (2 * at) + 1;
            if (child >= _cursors.Count) break;
            if (child + 1 < _cursors.Count && TermCursor.Compare(_cursors[child + 1], _cursors[child]) < 0) child++;
            if (TermCursor.Compare(sinking, _cursors[child]) <= 0) break;
            _cursors[at] = _cursors[child];
            at = child;
        }

        _cursors[at] = sinking;
    }
}
