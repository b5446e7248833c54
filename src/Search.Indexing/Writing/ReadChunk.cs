using Search.Indexing.Records;
using Search.Indexing.Runs;

namespace Search.Indexing.Writing;

/// <summary>A chunk that was read: its run, if any post was taken, and what was learned of its posts, in their order.</summary>
internal sealed record ReadChunk(Run? Run, IReadOnlyList<PostRecord> Records);
