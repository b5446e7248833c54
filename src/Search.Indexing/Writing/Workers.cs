using System.Runtime.ExceptionServices;

namespace Search.Indexing.Writing;

/// <summary>Does several things at once.</summary>
internal static class Workers
{
    /// <summary>
    /// Does <paramref name="actions"/>, begun in their order, on up to <paramref name="threads"/> threads. After a failure
    /// none is begun; of several failures the first in the order of actions is thrown, whatever the threads did.
    /// </summary>
    public static void Run(IReadOnlyList<Action> actions, int threads)
    {
        var failures = new Exception?[actions.Count];
        int next = -1;
        bool failed = false;
        Thread[] workers = [.. Enumerable.Range(0, Math.Clamp(threads, 1, Math.Max(1, actions.Count))).Select(_ => new Thread(Work))];
        foreach (Thread worker in workers) worker.Start();
        foreach (Thread worker in workers) worker.Join();
        if (Array.Find(failures, failure => failure is not null) is { } first) ExceptionDispatchInfo.Throw(first);

        void Work()
        {
            for (int i; !Volatile.Read(ref failed) && (i = Interlocked.Increment(ref next)) < actions.Count;)
            {
                try
                {
                    actions[i]();
                }
#pragma warning disable CA1031 // Whatever stops a thread must reach the caller; it is thrown again there.
                catch (Exception e)
#pragma warning restore CA1031
                {
                    failures[i] = e;
                    Volatile.Write(ref failed, true);
                }
            }
        }
    }
}
