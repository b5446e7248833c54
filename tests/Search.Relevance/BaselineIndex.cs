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

/// <summary>The usual way with Lucene: title and text of a post as two fields, the title twice as much, BM25 with its defaults, any of the question's terms.</summary>
internal static class BaselineIndex
{
    private const string PathField = "path";
    private const string TitleField = "title";
    private const string TextField = "text";
    private const float TitleBoost = 2;

    /// <summary>Reads the posts once for several calls of <see cref="Answer"/>.</summary>
    public static IReadOnlyList<(string Path, string Title, string Text)> Read(RelevanceSet set)
    {
        PostReader reader = new();
        return
        [
            .. PostFolder.Read(set.Posts).Posts.AsParallel().AsOrdered()
                .Select(file => reader.Read(file).Post)
                .Select(post => (post.Path, post.Title, string.Join('\n', post.Blocks.Select(block => block.Text)))),
        ];
    }

    /// <summary>The best ten posts for every question of <paramref name="set"/>.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Answer(
        RelevanceSet set, IReadOnlyList<(string Path, string Title, string Text)> posts, Analyzer analyzer)
    {
        using RAMDirectory directory = new();
        IndexWriterConfig config = new(LuceneVersion.LUCENE_48, analyzer) { Similarity = new BM25Similarity() };
        using (IndexWriter writer = new(directory, config))
        {
            foreach ((string path, string title, string text) in posts)
            {
                writer.AddDocument(
                [
                    new StringField(PathField, path, Field.Store.YES),
                    new TextField(TitleField, title, Field.Store.NO),
                    new TextField(TextField, text, Field.Store.NO),
                ]);
            }

            writer.ForceMerge(1);
        }

        using DirectoryReader opened = DirectoryReader.Open(directory);
        IndexSearcher searcher = new(opened) { Similarity = new BM25Similarity() };
        Dictionary<string, IReadOnlyList<string>> run = new(StringComparer.Ordinal);
        foreach (Topic topic in set.Topics)
        {
            // Only the judged sets write operators on purpose.
            string words = ReferenceEquals(set.Measures, Measures.Graded) ? PlainWords.Of(topic.Query) : topic.Query;
            BooleanQuery query = [];
            foreach (string term in Terms(analyzer, words))
            {
                query.Add(new TermQuery(new Term(TitleField, term)) { Boost = TitleBoost }, Occur.SHOULD);
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
