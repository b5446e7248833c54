using System.Runtime.ExceptionServices;

namespace Search.Cli.Checks;

/// <summary>Work on many things at once, with the results in the order of the things.</summary>
internal static class InParallel
{
    /// <summary>The result for each item; the first exception of the work comes through as it is.</summary>
    public static IReadOnlyList<TResult> Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work, CancellationToken cancellation)
        where TResult : class
    {
        try
        {
            return [.. items.AsParallel().AsOrdered().WithCancellation(cancellation).Select(work)];
        }
        catch (AggregateException many) when (many.Flatten().InnerExceptions is [{ } first, ..])
        {
            ExceptionDispatchInfo.Throw(first);
            throw;
        }
    }
}
