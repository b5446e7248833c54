using CsCheck;
using Lucene.Net.Util;
using Search.Querying.Matching;
using Search.Querying.Ways;

namespace Search.Querying.Tests.Matching;

/// <summary>Small graphs of words, and the paths through them.</summary>
internal static class RandomGraph
{
    private const int Letters = 4;

    private static readonly Gen<ExpandedTerm> Term =
        Gen.Select(Gen.Int[0, Letters - 1], Gen.Int[0, 4]).Select((letter, tier) => TermOf(((char)('a' + letter)).ToString(), (MatchTier)tier));

    private static readonly Gen<(int From, int Length, int Step, ExpandedTerm[] Terms)> Edge = Gen.Select(Gen.Int[0, 3], Gen.Int[1, 3], Gen.Int[1, 2], Term.Array[1, 2]);

    public static readonly Gen<WordGraph> Any = Gen.Select(Gen.Int[1, 4], Edge.Array[1, 8], Gen.Int[0, 4], Gen.Int[0, 6]).Select((length, edges, end, tier) => new WordGraph(
        length,
        edges.Where(edge => edge.From + edge.Length <= length).Select(edge => new GraphEdge(edge.From, edge.From + edge.Length, edge.Step, [.. edge.Terms.DistinctBy(term => term.Entry.Term)])),
        end > 0 && end < length && tier < 5 ? new Dictionary<int, MatchTier> { [end] = (MatchTier)tier } : null));

    /// <summary>A term that <paramref name="posts"/> posts have.</summary>
    public static ExpandedTerm TermOf(string text, MatchTier tier = MatchTier.Exact, int posts = 1) => new(new TermEntry(text, new BytesRef(text), [], posts), tier, WayKind.Spelling);

    /// <summary>Every way from the beginning to a node where a match may end.</summary>
    public static IEnumerable<(IReadOnlyList<GraphEdge> Edges, MatchTier EndTier)> Paths(WordGraph graph) => PathsFrom(graph, 0, []);

    private static IEnumerable<(IReadOnlyList<GraphEdge> Edges, MatchTier EndTier)> PathsFrom(WordGraph graph, int node, GraphEdge[] before)
    {
        if (before.Length > 0 && graph.EndTier(node) is { } tier) yield return (before, tier);
        foreach (GraphEdge edge in graph.Edges.Where(edge => edge.From == node))
        {
            foreach ((IReadOnlyList<GraphEdge>, MatchTier) path in PathsFrom(graph, edge.To, [.. before, edge])) yield return path;
        }
    }
}
