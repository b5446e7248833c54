namespace Search.Indexing.Runs;

/// <summary>One facet of a chunk's posts.</summary>
/// <param name="Values">The distinct values.</param>
/// <param name="Counts">How many values each post has.</param>
/// <param name="Numbers">The posts' values, post after post, as places in <paramref name="Values"/>; a post has each once.</param>
internal sealed record FacetRun(string[] Values, int[] Counts, int[] Numbers);
