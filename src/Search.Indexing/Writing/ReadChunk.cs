using Search.Indexing.Records;

namespace Search.Indexing.Writing;

/// <summary>A written chunk: its segment's folder and what was learned of its posts, in their order.</summary>
internal sealed record ReadChunk(string Folder, IReadOnlyList<PostRecord> Records);
