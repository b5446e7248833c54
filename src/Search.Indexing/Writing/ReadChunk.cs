using Lucene.Net.Index;
using Search.Indexing.Records;

namespace Search.Indexing.Writing;

/// <summary>A written chunk: its segment, if any post was taken, and what was learned of its posts, in their order.</summary>
internal sealed record ReadChunk(SegmentCommitInfo? Segment, IReadOnlyList<PostRecord> Records);
