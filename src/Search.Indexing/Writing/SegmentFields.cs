using Lucene.Net.Index;
using Search.Schema;

namespace Search.Indexing.Writing;

/// <summary>The fields of a segment, the same in each, so that their numbers never depend on the posts.</summary>
internal static class SegmentFields
{
    private static readonly string[] KeyFields =
        [PostFields.Lexicon, PostFields.Bigram, PostFields.Tag, PostFields.Category, PostFields.Author, PostFields.Path];

    public static FieldInfos Create()
    {
        List<FieldInfo> infos = [];
        foreach (string field in PostFields.Text) Add(field, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, DocValuesType.NONE);
        foreach (string field in KeyFields) Add(field, IndexOptions.DOCS_ONLY, DocValuesType.NONE);
        Add(PostFields.StoredBody, IndexOptions.NONE, DocValuesType.NONE);
        Add(PostDocValues.Hit, IndexOptions.NONE, DocValuesType.BINARY);
        Add(PostDocValues.Instant, IndexOptions.NONE, DocValuesType.NUMERIC);
        Add(PostDocValues.Day, IndexOptions.NONE, DocValuesType.NUMERIC);
        foreach (string field in PostFields.Text) Add(PostDocValues.LengthOf(field), IndexOptions.NONE, DocValuesType.NUMERIC);
        Add(PostDocValues.Tags, IndexOptions.NONE, DocValuesType.SORTED_SET);
        Add(PostDocValues.Categories, IndexOptions.NONE, DocValuesType.SORTED_SET);
        Add(PostDocValues.Authors, IndexOptions.NONE, DocValuesType.SORTED_SET);
        return new FieldInfos([.. infos]);

        void Add(string name, IndexOptions options, DocValuesType values)
        {
            bool indexed = options != IndexOptions.NONE;
            infos.Add(new FieldInfo(
                name, indexed, infos.Count, storeTermVector: false, omitNorms: indexed, storePayloads: false,
                options, values, DocValuesType.NONE, attributes: null));
        }
    }
}
