namespace Search.Relevance;

/// <summary>A question with the posts that answer it.</summary>
/// <param name="Id">Names the question in runs; no white space.</param>
/// <param name="Query">What a person typed; no line end, no tab.</param>
/// <param name="Relevant">Paths of the right posts, relative to the set's folder, with <c>/</c>.</param>
public sealed record Topic(string Id, string Query, IReadOnlySet<string> Relevant);
