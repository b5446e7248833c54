using Lucene.Net.Codecs;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Search.Indexing.Runs;
using Search.Schema;

namespace Search.Indexing.Writing;

/// <summary>
/// Writes the runs of all chunks, in the order of chunks, as one segment through Lucene's own codec: no segment is written
/// before that one, and nothing is merged after it.
/// </summary>
#pragma warning disable CA1001 // The segment is read through the directory later; it holds nothing that needs closing.
internal sealed class JoinedSegment
#pragma warning restore CA1001
{
    private const string SegmentName = "_0";

    private static readonly FieldType Stored = StoredType();

    private readonly RunStore _store;
    private readonly IReadOnlyList<Run> _runs;
    private readonly int _count;
    private readonly FieldInfos _fields = SegmentFields.Create();
    private readonly SegmentInfo _segment;
    private readonly Lucene.Net.Store.Directory _directory;
    private readonly CancellationToken _cancellation;

    private JoinedSegment(RunStore store, IReadOnlyList<Run> runs, Lucene.Net.Store.Directory directory, CancellationToken cancellation)
    {
        (_store, _runs, _directory, _cancellation) = (store, runs, directory, cancellation);
        _count = runs.Sum(run => run.Count);
        _segment = new SegmentInfo(
            directory, Constants.LUCENE_MAIN_VERSION, SegmentName, _count, isCompoundFile: false, new ReproducibleCodec(),
            new Dictionary<string, string>());
    }

    /// <summary>Writes <paramref name="runs"/>, of which there is at least one, into the empty <paramref name="directory"/> on up to <paramref name="threads"/> threads.</summary>
    public static SegmentCommitInfo Write(
        RunStore store, IReadOnlyList<Run> runs, Lucene.Net.Store.Directory directory, int threads, CancellationToken cancellation)
    {
        var writer = new JoinedSegment(store, runs, directory, cancellation);
        var state = new SegmentWriteState(
            InfoStream.NO_OUTPUT, directory, writer._segment, writer._fields,
            IndexWriterConfig.DEFAULT_TERM_INDEX_INTERVAL, segUpdates: null, IOContext.DEFAULT);
        Close(writer._segment.Codec.PostingsFormat.FieldsConsumer(state), postings =>
            Workers.Run([.. writer.WritePostings(postings), writer.WriteBodies, () => writer.WriteValues(state)], threads));

        // Last, as the formats note in the fields' attributes what they chose for each.
        writer._segment.Codec.FieldInfosFormat.FieldInfosWriter.Write(directory, SegmentName, "", writer._fields, IOContext.DEFAULT);
        writer._segment.SetFiles(new HashSet<string>(directory.ListAll()));
        writer._segment.Codec.SegmentInfoFormat.SegmentInfoWriter.Write(directory, writer._segment, writer._fields, IOContext.DEFAULT);
        return new SegmentCommitInfo(writer._segment, 0, -1, -1);
    }

    /// <summary>One action for each group of fields, which are files of their own.</summary>
    private IEnumerable<Action> WritePostings(FieldsConsumer consumer)
    {
        foreach (IGrouping<int, FieldInfo> group in _fields.Where(HasPostings).GroupBy(info => GroupedPostings.GroupOf(info.Name)).OrderBy(group => group.Key))
        {
            // A group's first field is added here, in the order of groups: that names the group's files, whichever thread
            // is faster. The others must wait for the one before them.
            FieldInfo[] fields = [.. group];
            TermsConsumer first = consumer.AddField(fields[0]);
            yield return () =>
            {
                JoinOf(fields[0]).WriteTo(first, _cancellation);
                foreach (FieldInfo field in fields.AsSpan(1)) JoinOf(field).WriteTo(consumer.AddField(field), _cancellation);
            };
        }
    }

    private bool HasPostings(FieldInfo info) => info.IsIndexed && _runs.Any(run => run.Postings.ContainsKey(info.Name));

    private PostingsJoin JoinOf(FieldInfo info)
    {
        var join = new PostingsJoin(_store, info);
        int firstDocument = 0;
        foreach (Run run in _runs)
        {
            if (run.Postings.TryGetValue(info.Name, out PostingsRun postings)) join.Add(postings, firstDocument);
            firstDocument += run.Count;
        }

        return join;
    }

    private void WriteBodies()
    {
        FieldInfo info = Info(PostFields.StoredBody);
        Close(_segment.Codec.StoredFieldsFormat.FieldsWriter(_directory, _segment, IOContext.DEFAULT), writer =>
        {
            foreach (byte[] body in Values(run => run.Bodies))
            {
                writer.StartDocument(1);
                writer.WriteField(info, new Field(PostFields.StoredBody, body, Stored));
                writer.FinishDocument();
            }

            writer.Finish(_fields, _count);
        });
    }

    private void WriteValues(SegmentWriteState state) => Close(_segment.Codec.DocValuesFormat.FieldsConsumer(state), values =>
    {
        values.AddBinaryField(Info(PostDocValues.Hit), Values(run => run.Hits).Select(hit => new BytesRef(hit)));
        values.AddNumericField(Info(PostDocValues.Instant), _runs.SelectMany(run => run.Instants).Select(value => (long?)value));
        values.AddNumericField(Info(PostDocValues.Day), _runs.SelectMany(run => run.Days).Select(value => (long?)value));
        for (int i = 0; i < PostFields.Text.Count; i++)
        {
            int field = i;
            values.AddNumericField(Info(PostDocValues.LengthOf(PostFields.Text[i])), _runs.SelectMany(run => run.Lengths).Select(lengths => (long?)lengths[field]));
        }

        foreach (string facet in (string[])[PostDocValues.Tags, PostDocValues.Categories, PostDocValues.Authors])
            FacetJoin.Write(values, Info(facet), [.. _runs.Select(run => run.Facets[facet])]);
    });

    private IEnumerable<byte[]> Values(Func<Run, Section> sectionOf)
    {
        foreach (Run run in _runs)
        {
            _cancellation.ThrowIfCancellationRequested();
            SectionReader section = _store.Read(sectionOf(run));
            for (int i = 0; i < run.Count; i++) yield return section.Bytes(section.Number()).ToArray();
        }
    }

    private FieldInfo Info(string field) => _fields.FieldInfo(field);

    // After a failure the second one, of closing what is half written, must not hide the first.
    private static void Close<T>(T writer, Action<T> write)
        where T : IDisposable
    {
        try
        {
            write(writer);
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(writer);
            throw;
        }

        writer.Dispose();
    }

    private static FieldType StoredType()
    {
        var type = new FieldType { IsStored = true };
        type.Freeze();
        return type;
    }
}
