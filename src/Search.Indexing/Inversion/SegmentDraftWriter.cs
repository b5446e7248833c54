using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Search.Indexing.Writing;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>Writes the posts of a draft as one segment, through Lucene's own codec.</summary>
#pragma warning disable CA1001 // The segment is read through the directory later; it holds nothing that needs closing.
internal sealed class SegmentDraftWriter
#pragma warning restore CA1001
{
    private const string SegmentName = "_0";

    private static readonly FieldType Stored = StoredType();

    private readonly SegmentDraft _draft;
    private readonly FieldInfos _fields = SegmentFields.Create();
    private readonly SegmentInfo _segment;
    private readonly TrackingDirectoryWrapper _directory;

    private SegmentDraftWriter(SegmentDraft draft, Lucene.Net.Store.Directory directory)
    {
        _draft = draft;
        _directory = new TrackingDirectoryWrapper(directory);
        _segment = new SegmentInfo(
            _directory, Constants.LUCENE_MAIN_VERSION, SegmentName, draft.Count, isCompoundFile: false, new ReproducibleCodec(),
            new Dictionary<string, string>());
    }

    /// <summary>Writes <paramref name="draft"/>, which has at least one post, into <paramref name="directory"/>.</summary>
    public static SegmentCommitInfo Write(SegmentDraft draft, Lucene.Net.Store.Directory directory)
    {
        var writer = new SegmentDraftWriter(draft, directory);
        writer.WriteBodies();
        var state = new SegmentWriteState(
            InfoStream.NO_OUTPUT, writer._directory, writer._segment, writer._fields,
            IndexWriterConfig.DEFAULT_TERM_INDEX_INTERVAL, segUpdates: null, IOContext.DEFAULT);
        writer.WriteValues(state);
        writer.WritePostings(state);
        // Last, as the formats note in the fields' attributes what they chose for each.
        writer._segment.Codec.FieldInfosFormat.FieldInfosWriter.Write(writer._directory, SegmentName, "", writer._fields, IOContext.DEFAULT);
        writer._segment.SetFiles(new HashSet<string>(writer._directory.CreatedFiles));
        return new SegmentCommitInfo(writer._segment, 0, -1, -1);
    }

    private void WriteBodies()
    {
        FieldInfo info = Info(PostFields.StoredBody);
        Close(_segment.Codec.StoredFieldsFormat.FieldsWriter(_directory, _segment, IOContext.DEFAULT), writer =>
        {
            foreach (byte[] body in _draft.Bodies)
            {
                writer.StartDocument(1);
                writer.WriteField(info, new Field(PostFields.StoredBody, body, Stored));
                writer.FinishDocument();
            }

            writer.Finish(_fields, _draft.Count);
        });
    }

    private void WriteValues(SegmentWriteState state) => Close(_segment.Codec.DocValuesFormat.FieldsConsumer(state), values =>
    {
        values.AddBinaryField(Info(PostDocValues.Hit), _draft.Hits.Select(hit => new BytesRef(hit)));
        values.AddNumericField(Info(PostDocValues.Instant), _draft.Instants.Select(value => (long?)value));
        values.AddNumericField(Info(PostDocValues.Day), _draft.Days.Select(value => (long?)value));
        for (int i = 0; i < PostFields.Text.Count; i++)
        {
            int field = i;
            values.AddNumericField(Info(PostDocValues.LengthOf(PostFields.Text[i])), _draft.Lengths.Select(lengths => (long?)lengths[field]));
        }

        _draft.TagFacet.Write(values, Info(PostDocValues.Tags));
        _draft.CategoryFacet.Write(values, Info(PostDocValues.Categories));
        _draft.AuthorFacet.Write(values, Info(PostDocValues.Authors));
    });

    private void WritePostings(SegmentWriteState state) => Close(_segment.Codec.PostingsFormat.FieldsConsumer(state), fields =>
    {
        for (int i = 0; i < PostFields.Text.Count; i++) _draft.Texts[i].Write(fields, Info(PostFields.Text[i]));
        _draft.Lexicon.Write(fields, Info(PostFields.Lexicon));
        _draft.Bigrams.Write(fields, Info(PostFields.Bigram));
        _draft.Tags.Postings.Write(fields, Info(PostFields.Tag));
        _draft.Categories.Postings.Write(fields, Info(PostFields.Category));
        _draft.Authors.Postings.Write(fields, Info(PostFields.Author));
        _draft.Paths.Postings.Write(fields, Info(PostFields.Path));
    });

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
