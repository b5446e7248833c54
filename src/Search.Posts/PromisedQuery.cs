namespace Search.Posts;

/// <summary>A query that a post promises to answer, from <c>search_queries</c> of its front matter.</summary>
/// <param name="Query">The query.</param>
/// <param name="Within">The post is to be among this many first hits; at least 1.</param>
/// <param name="Position">Where the promise stands.</param>
public sealed record PromisedQuery(string Query, int Within, SourcePosition Position);
