namespace Search.Indexing.Runs;

/// <summary>What a chunk of posts leaves behind until all chunks are joined. What is large lies in a <see cref="RunStore"/>.</summary>
internal sealed record Run
{
    /// <summary>The number of posts; at least one.</summary>
    public required int Count { get; init; }

    /// <summary>The postings by the field's name; fields without any are left out.</summary>
    public required IReadOnlyDictionary<string, PostingsRun> Postings { get; init; }

    /// <summary>The values for the list of hits, each with its length before it.</summary>
    public required Section Hits { get; init; }

    /// <summary>The stored bodies, each with its length before it.</summary>
    public required Section Bodies { get; init; }

    public required long[] Instants { get; init; }

    public required long[] Days { get; init; }

    /// <summary>For each post the number of terms of each field of <see cref="Schema.PostFields.Text"/>.</summary>
    public required int[][] Lengths { get; init; }

    /// <summary>The facets by the name of their doc values.</summary>
    public required IReadOnlyDictionary<string, FacetRun> Facets { get; init; }
}
