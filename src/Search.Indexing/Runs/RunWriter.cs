using Search.Indexing.Inversion;
using Search.Schema;

namespace Search.Indexing.Runs;

/// <summary>Puts what a thread has drafted of a chunk into the store.</summary>
internal sealed class RunWriter(RunStore store)
{
    private readonly RunBuffer _buffer = new();

    /// <summary>Stores <paramref name="draft"/>, which has at least one post.</summary>
    public Run Write(ChunkDraft draft)
    {
        Dictionary<string, PostingsRun> postings = new(StringComparer.Ordinal);
        foreach ((string field, FieldPostings ofField) in draft.Postings)
        {
            if (ofField.Documents == 0) continue;
            _buffer.Clear();
            ofField.WriteTo(_buffer);
            postings.Add(field, new PostingsRun(store.Append(_buffer.Written), ofField.Documents));
        }

        return new Run
        {
            Count = draft.Count,
            Postings = postings,
            Hits = Store(draft.Hits),
            Bodies = Store(draft.Bodies),
            Instants = [.. draft.Instants],
            Days = [.. draft.Days],
            Lengths = [.. draft.Lengths],
            Facets = new Dictionary<string, FacetRun>(StringComparer.Ordinal)
            {
                [PostDocValues.Tags] = draft.TagFacet.ToRun(),
                [PostDocValues.Categories] = draft.CategoryFacet.ToRun(),
                [PostDocValues.Authors] = draft.AuthorFacet.ToRun(),
            },
        };
    }

    private Section Store(List<byte[]> values)
    {
        _buffer.Clear();
        foreach (byte[] value in values)
        {
            _buffer.Number(value.Length);
            _buffer.Bytes(value);
        }

        return store.Append(_buffer.Written);
    }
}
