using Search.Indexing;
using Search.Schema;

namespace Search.Cli.Output;

/// <summary>The document that <c>stats --format json</c> prints.</summary>
internal sealed record StatsDocument(
    int Posts, int OtherFiles, LeftOut LeftOut, long Bytes, string Digest, string Fingerprint, string Dictionary, int Schema, int Words, int Aliases, IndexParts Parts)
{
    public static StatsDocument Of(IndexStatistics s) =>
        new(s.Posts, s.OtherFiles, s.LeftOut, s.Bytes, s.Digest, s.Fingerprint, s.Dictionary, s.Schema, s.Words, s.Aliases, s.Parts);
}
