using Lucene.Net.Index;
using Search.Analysis.Terms;
using Search.Indexing.Inversion;
using Search.Indexing.Records;
using Search.Indexing.Selection;
using Search.Posts;

namespace Search.Indexing.Writing;

/// <summary>
/// Reads, analyzes and writes chunks of posts on several threads. A chunk is one thread's and becomes one segment,
/// so its bytes do not depend on how many threads there are (one Lucene writer with two threads gives other bytes at each run).
/// </summary>
internal sealed class ParallelIntake(
    PostReader reader, AnalysisSettings analysis, Admission admission, string folder, IProgress<BuildProgress>? progress)
{
    private readonly Lock _reporting = new();
    private int _next = -1;
    private int _done;
    private int _total;

    /// <summary>Writes <paramref name="chunks"/> and gives what became of them, in their order.</summary>
    public IReadOnlyList<ReadChunk> Read(IReadOnlyList<Chunk> chunks, int threads, CancellationToken cancellation)
    {
        _total = chunks.Sum(chunk => chunk.Files.Count);
        var results = new ReadChunk[chunks.Count];
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var failures = new List<(int Chunk, Exception Cause)>();
        Thread[] workers = [.. Enumerable.Range(0, Math.Clamp(threads, 1, Math.Max(1, chunks.Count))).Select(_ => new Thread(Work))];
        foreach (Thread worker in workers) worker.Start();
        foreach (Thread worker in workers) worker.Join();
        cancellation.ThrowIfCancellationRequested();
        // Of several failures the first in the order of posts is told, whatever the threads did.
        if (failures.Count > 0) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failures.MinBy(failure => failure.Chunk).Cause);
        return results;

        void Work()
        {
            // What it knows of a term follows from the term alone, so a thread's history does not show in what it writes.
            var terms = new PostTerms(analysis);
            for (int i; (i = Interlocked.Increment(ref _next)) < chunks.Count;)
            {
                try
                {
                    if (terms.IsFull) terms = new PostTerms(analysis);
                    results[i] = Write(chunks[i], terms, stop.Token);
                }
                catch (OperationCanceledException)
                {
                    return;
                }
#pragma warning disable CA1031 // Whatever stops a thread must reach the caller; it is thrown again there.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    lock (failures) failures.Add((i, e));
                    stop.Cancel();
                    return;
                }
            }
        }
    }

    private ReadChunk Write(Chunk chunk, PostTerms terms, CancellationToken cancellation)
    {
        var draft = new SegmentDraft(terms);
        var intake = new PostIntake(reader, draft, admission);
        var records = new PostRecord[chunk.Files.Count];
        for (int i = 0; i < records.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            records[i] = intake.Take(chunk.Files[i]);
            Report();
        }

        return new ReadChunk(draft.Count == 0 ? null : Write(chunk.Number, draft), records);
    }

    private SegmentCommitInfo Write(int chunk, SegmentDraft draft)
    {
        string target = Path.Combine(folder, chunk.ToString("d5", System.Globalization.CultureInfo.InvariantCulture));
        Directory.CreateDirectory(target);
        return SegmentDraftWriter.Write(draft, new UnsyncedDirectory(target));
    }

    private void Report()
    {
        int done = Interlocked.Increment(ref _done);
        if (progress is null) return;
        lock (_reporting) progress.Report(new BuildProgress(BuildPhase.Reading, done, _total));
    }
}
