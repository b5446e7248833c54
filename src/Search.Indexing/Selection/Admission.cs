using Search.Indexing.Records;

namespace Search.Indexing.Selection;

/// <summary>Decides which posts are taken into the index.</summary>
internal sealed record Admission(HiddenPosts Hidden, DateTimeOffset Clock)
{
    /// <summary>Whether the post of <paramref name="record"/> is taken, else why not.</summary>
    public Verdict Of(PostRecord record)
    {
        if (record.Standing == Standing.Excluded) return Verdict.Excluded;
        if (record.Standing == Standing.Draft && !Hidden.HasFlag(HiddenPosts.TakeDrafts)) return Verdict.Draft;
        bool isFuture = record.Date is { } date && date > Clock;
        return isFuture && !Hidden.HasFlag(HiddenPosts.TakeFuture) ? Verdict.Future : Verdict.Taken;
    }
}
