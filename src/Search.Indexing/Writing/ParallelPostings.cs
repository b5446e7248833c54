using System.Runtime.ExceptionServices;
using Lucene.Net.Codecs;
using Lucene.Net.Index;

namespace Search.Indexing.Writing;

/// <summary>Writes <see cref="GroupedPostings"/>; merges their groups at the same time.</summary>
[PostingsFormatName("PerField40")]
internal sealed class ParallelPostings : PostingsFormat
{
    private readonly GroupedPostings _groups = new();

    public override FieldsConsumer FieldsConsumer(SegmentWriteState state) => new Consumer(_groups.FieldsConsumer(state));

    public override FieldsProducer FieldsProducer(SegmentReadState state) => _groups.FieldsProducer(state);

    private sealed class Consumer(FieldsConsumer inner) : FieldsConsumer
    {
        public override TermsConsumer AddField(FieldInfo field)
        {
            lock (inner) return inner.AddField(field);
        }

        public override void Merge(MergeState mergeState, Fields fields)
        {
            List<Action>[] groups = [.. fields
                .Select(field => (Info: mergeState.FieldInfos.FieldInfo(field), Terms: fields.GetTerms(field)))
                .Where(field => field.Terms is not null)
                .OrderBy(field => field.Info.Number)
                .GroupBy(field => GroupedPostings.GroupOf(field.Info.Name))
                .OrderBy(group => group.Key)
                .Select(group => StepsOf(mergeState, [.. group]))];
            Run(groups);
        }

        // A group's first field is added here, in the order of groups: that names the group's files, whichever thread is
        // faster. The others must wait for the one before them.
        private List<Action> StepsOf(MergeState mergeState, (FieldInfo Info, Terms Terms)[] group)
        {
            TermsConsumer first = AddField(group[0].Info);
            List<Action> steps = [() => first.Merge(mergeState, group[0].Info.IndexOptions, group[0].Terms.GetEnumerator())];
            foreach ((FieldInfo info, Terms terms) in group[1..])
                steps.Add(() => AddField(info).Merge(mergeState, info.IndexOptions, terms.GetEnumerator()));
            return steps;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
        }
    }

    private static void Run(List<Action>[] groups)
    {
        var failures = new Exception?[groups.Length];
        Thread[] threads = [.. groups.Select((steps, i) => new Thread(() => failures[i] = Failure(steps)))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        if (failures.FirstOrDefault(failure => failure is not null) is { } first) ExceptionDispatchInfo.Throw(first);
    }

    private static Exception? Failure(List<Action> steps)
    {
        try
        {
            foreach (Action step in steps) step();
            return null;
        }
#pragma warning disable CA1031 // Whatever stops a thread must reach the caller; it is thrown again there.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return e;
        }
    }
}
