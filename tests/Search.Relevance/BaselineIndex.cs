using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Search.Posts;

namespace Search.Relevance;

/// <summary>The usual way with Lucene: title and text of a post in one field, BM25 with its defaults, any of the question's terms.</summary>
internal static class BaselineIndex
{
    private const string PathField = "path";
    private const string TextField = "text";

    public static Dictionary<string, IReadOnlyList<string>> Answer(RelevanceSet set, Analyzer analyzer)
    {
        using RAMDirectory directory = new();
        IndexWriterConfig config = new(LuceneVersion.LUCENE_48, analyzer) { Similarity = new BM25Similarity() };
        using (IndexWriter writer = new(directory, config))
        {
            PostReader reader = new();
            foreach (PostFile file in PostFolder.Read(set.Folder).Posts)
            {
                Post post = reader.Read(file).Post;
                string text = string.Join('\n', post.Blocks.Select(block => block.Text).Prepend(post.Title));
                writer.AddDocument([new StringField(PathField, post.Path, Field.Store.YES), new TextField(TextField, text, Field.Store.NO)]);
            }

            writer.ForceMerge(1);
        }

        using DirectoryReader opened = DirectoryReader.Open(directory);
        IndexSearcher searcher = new(opened) { Similarity = new BM25Similarity() };
        Dictionary<string, IReadOnlyList<string>> run = new(StringComparer.Ordinal);
        foreach (Topic topic in set.Topics)
        {
            BooleanQuery query = [];
            foreach (string term in Terms(analyzer, topic.Query))
            {
                query.Add(new TermQuery(new Term(TextField, term)), Occur.SHOULD);
            }

            run[topic.Id] = [.. searcher.Search(query, 10).ScoreDocs.Select(hit => searcher.Doc(hit.Doc).Get(PathField))];
        }

        return run;
    }

    private static HashSet<string> Terms(Analyzer analyzer, string text)
    {
        HashSet<string> terms = new(StringComparer.Ordinal);
        using TokenStream stream = analyzer.GetTokenStream(TextField, text);
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(term.ToString());
        }

        stream.End();
        return terms;
    }
}
