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
            Action[] groups = [.. fields
                .Select(field => (Info: mergeState.FieldInfos.FieldInfo(field), Terms: fields.GetTerms(field)))
                .Where(field => field.Terms is not null)
                .OrderBy(field => field.Info.Number)
                .GroupBy(field => GroupedPostings.GroupOf(field.Info.Name))
                .OrderBy(group => group.Key)
                .Select(group => StepsOf(mergeState, [.. group]))];
            Workers.Run(groups, groups.Length);
        }

        // A group's first field is added here, in the order of groups: that names the group's files, whichever thread is
        // faster. The others must wait for the one before them.
        private Action StepsOf(MergeState mergeState, (FieldInfo Info, Terms Terms)[] group)
        {
            TermsConsumer first = AddField(group[0].Info);
            return () =>
            {
                first.Merge(mergeState, group[0].Info.IndexOptions, group[0].Terms.GetEnumerator());
                foreach ((FieldInfo info, Terms terms) in group.AsSpan(1))
                    AddField(info).Merge(mergeState, info.IndexOptions, terms.GetEnumerator());
            };
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
        }
    }
}
