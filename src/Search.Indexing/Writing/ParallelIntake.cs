using Search.Analysis.Terms;
using Search.Indexing.Inversion;
using Search.Indexing.Records;
using Search.Indexing.Runs;
using Search.Indexing.Selection;

namespace Search.Indexing.Writing;

/// <summary>
/// Reads and analyzes chunks of posts on several threads and puts each chunk's postings, sorted, into the store. A chunk is
/// one thread's, so its bytes do not depend on how many threads there are (one Lucene writer with two threads gives other
/// bytes at each run).
/// </summary>
internal sealed class ParallelIntake(
    PostReaders readers, AnalysisSettings analysis, Admission admission, IReadOnlyDictionary<string, SurveyedPost> survey, RunStore store, IProgress<BuildProgress>? progress)
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
            var writer = new RunWriter(store);
            for (int i; (i = Interlocked.Increment(ref _next)) < chunks.Count;)
            {
                try
                {
                    if (terms.IsFull) terms = new PostTerms(analysis);
                    results[i] = Read(chunks[i], terms, writer, stop.Token);
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

    private ReadChunk Read(Chunk chunk, PostTerms terms, RunWriter writer, CancellationToken cancellation)
    {
        var draft = new ChunkDraft(terms);
        var intake = new PostIntake(readers, draft, admission, survey);
        var records = new PostRecord[chunk.Files.Count];
        for (int i = 0; i < records.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            records[i] = intake.Take(chunk.Files[i]);
            Report();
        }

        return new ReadChunk(draft.Count == 0 ? null : writer.Write(draft), records);
    }

    private void Report()
    {
        int done = Interlocked.Increment(ref _done);
        if (progress is null) return;
        lock (_reporting) progress.Report(new BuildProgress(BuildPhase.Reading, done, _total));
    }
}
