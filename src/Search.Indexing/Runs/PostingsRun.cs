namespace Search.Indexing.Runs;

/// <summary>One field's postings of a chunk, sorted by term.</summary>
/// <param name="Section">Where they lie.</param>
/// <param name="Documents">The number of posts that have the field.</param>
internal readonly record struct PostingsRun(Section Section, int Documents);
