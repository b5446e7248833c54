namespace Search.Relevance;

/// <summary>A question with what was judged about it.</summary>
/// <param name="Id">Names the question in runs; no white space.</param>
/// <param name="Query">What a person typed; no line end, no tab.</param>
/// <param name="Class">The kind of question, by which figures are told apart; null where a set has one kind only.</param>
/// <param name="Grades">How well a post answers, by its path relative to the set's folder, with <c>/</c>: 0 not at all, up to 3; 1 where a set only knows right posts.</param>
public sealed record Topic(string Id, string Query, string? Class, IReadOnlyDictionary<string, int> Grades);
