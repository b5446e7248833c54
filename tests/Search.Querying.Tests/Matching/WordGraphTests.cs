using CsCheck;
using Search.Analysis.Terms;
using Search.Querying.Matching;

namespace Search.Querying.Tests.Matching;

public class WordGraphTests
{
    [Fact]
    public void Every_path_meets_the_cut() => RandomGraph.Any.Sample(
        graph =>
        {
            foreach ((IReadOnlyList<GraphEdge> edges, _) in RandomGraph.Paths(graph)) Assert.Contains(edges, edge => graph.Cut.Contains(edge));
            Assert.Equal(graph.Edges.Count > 0, graph.Cut.Count > 0);
        },
        iter: 20_000,
        threads: 1);

    [Fact]
    public void Every_edge_lies_on_a_path() => RandomGraph.Any.Sample(
        graph =>
        {
            HashSet<GraphEdge> onPaths = [.. RandomGraph.Paths(graph).SelectMany(path => path.Edges)];
            Assert.All(graph.Edges, edge => Assert.Contains(edge, onPaths));
        },
        iter: 5_000,
        threads: 1);

    [Fact]
    public void Wholes_and_paths_are_all_there_is() => RandomGraph.Any.Sample(
        graph =>
        {
            int whole = graph.Wholes.Count, apart = graph.Paths is { } paths ? RandomGraph.Paths(paths).Count() : 0;
            Assert.Equal(RandomGraph.Paths(graph).Count(), whole + apart);
        },
        iter: 5_000,
        threads: 1);

    [Fact]
    public void The_cut_is_the_one_that_the_fewest_posts_have()
    {
        var graph = new WordGraph(2, [new GraphEdge(0, 1, 1, [RandomGraph.TermOf("a", posts: 9)]), new GraphEdge(1, 2, 1, [RandomGraph.TermOf("b", posts: 2)])]);
        Assert.Equal("b", Assert.Single(Assert.Single(graph.Cut).Terms).Entry.Term);
    }

    [Theory]
    [InlineData("0-1 1-2 2-3", "")] // 東京 + 都 + 庁, each by itself
    [InlineData("0-1 1-2 2-3 0-2", "0..1")] // 東京都 is one word besides
    [InlineData("0-1 1-2 2-3 0-3", "0..2")]
    [InlineData("0-1 1-2 2-3 0-2 1-3", "0..1 1..2")]
    [InlineData("0-1 1-2 2-3 0-9-3", "0..2")] // a name of two other words
    [InlineData("1-2", "")]
    public void A_cover_leads_past_the_border_of_two_terms(string edges, string covers)
    {
        var builder = new WordGraphBuilder(3);
        ExpandedTerm[] term = [RandomGraph.TermOf("a")];
        foreach (int[] edge in edges.Split(' ').Select(edge => edge.Split('-').Select(int.Parse).ToArray()))
            builder.AddPath(edge[0], edge[^1], 1, [.. Enumerable.Repeat(term, edge.Length - 1)]);
        QueryTerm[] terms = [.. "東都庁".Select((c, i) => new QueryTerm(TermAnalyzer.WordOf(c.ToString()), i, 1, i, i + 1))];
        Assert.Equal(covers, string.Join(' ', builder.Covers(terms).Order().Select(cover => $"{cover.First}..{cover.Last}")));
    }

    [Fact]
    public void A_path_whose_term_cannot_match_is_none()
    {
        var builder = new WordGraphBuilder(2);
        builder.AddPath(0, 2, 1, [[RandomGraph.TermOf("a")], []]);
        builder.Add(0, 2, 1, []);
        Assert.Empty(builder.Build().Edges);
    }
}
