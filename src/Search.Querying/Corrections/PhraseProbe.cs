using Lucene.Net.Index;
using Lucene.Net.Search;
using Search.Querying.Evaluation;
using Search.Querying.Matching;
using Search.Querying.Planning;
using Search.Schema;

namespace Search.Querying.Corrections;

/// <summary>Counts the posts in which terms stand side by side; the work for one question is bounded.</summary>
internal sealed class PhraseProbe(PlanningTools tools, PostStatistics statistics)
{
    private const int MostPosts = 20;
    private const int MostTried = 300;

    private int _probes = 60;

    /// <summary>How many posts have a text exactly as it is written; none where that cannot be told cheaply.</summary>
    public int Posts(string text, IReadOnlyList<int> fields)
    {
        if (!MayStand(text) || _probes-- <= 0) return 0;
        RunAnalysis run = tools.Words.Analyze(text);
        var edges = new GraphEdge[run.Terms.Count];
        for (int i = 0; i < edges.Length; i++)
        {
            if (tools.Words.Dictionary.Expander.OfSurface(run.Terms[i].Lexeme.Surface) is not { Count: > 0 } terms) return 0;
            edges[i] = new GraphEdge(i, i + 1, run.Terms[i].Step, terms);
        }
        return edges.Length == 0 ? 0 : Count(new WordGraph(edges.Length, edges), fields, MostPosts, out _);
    }

    /// <summary>Whether some post has a text in any spelling, or may have it, where there are too many posts to read.</summary>
    public bool Stands(string text, IReadOnlyList<int> fields) =>
        Stands(tools.Words.Read(text, fields, WordForm.Run, isOne: true, prefixLimit: 0).Graph, fields);

    /// <summary>Whether some post has a run, or may have it, where there are too many posts to read.</summary>
    public bool Stands(WordGraph graph, IReadOnlyList<int> fields) => Count(graph, fields, 1, out bool isSure) > 0 || !isSure;

    // The pairs of neighbouring characters tell of most texts that they stand nowhere, before any position is read.
    private bool MayStand(string text) =>
        CharacterNeedle.Of(text, isTitleOnly: false) is { } needle && needle.Pairs.All(pair => statistics.PostsWith(PostFields.Bigram, pair) > 0);

    private int Count(WordGraph graph, IReadOnlyList<int> fields, int most, out bool isSure)
    {
        int found = 0, left = MostTried;
        foreach (SegmentScope scope in tools.Scopes)
        {
            var places = new GraphPlaces(graph, fields, scope, LinkReading.Joined);
            foreach (int doc in Candidates(graph, fields, scope))
            {
                if (left-- == 0)
                {
                    isSure = false;
                    return found;
                }
                places.MoveTo(doc);
                if (fields.Any(field => places.Places(field).Length > 0) && ++found == most) break;
            }
            if (found == most) break;
        }
        isSure = true;
        return found;
    }

    private static IEnumerable<int> Candidates(WordGraph graph, IReadOnlyList<int> fields, SegmentScope scope)
    {
        HashSet<int> posts = [];
        foreach (TermEntry entry in graph.Cut.SelectMany(edge => edge.Terms).Select(term => term.Entry).Distinct())
        {
            foreach (int field in fields)
            {
                if (scope.Documents(entry, field, DocsFlags.NONE) is not { } documents) continue;
                for (int i = 0; i <= MostTried && documents.NextDoc() is var doc and not DocIdSetIterator.NO_MORE_DOCS; i++) posts.Add(doc);
            }
        }
        return posts.Order();
    }
}
