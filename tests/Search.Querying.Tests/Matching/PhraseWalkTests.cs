using CsCheck;
using Search.Querying.Matching;

namespace Search.Querying.Tests.Matching;

/// <summary>The walk finds what trying every path at every position finds.</summary>
public class PhraseWalkTests
{
    [Fact]
    public void A_walk_finds_the_places_of_all_paths()
    {
        // Of each position of a text, the terms that stand there: none, one or two.
        Gen<string[]> texts = Gen.Int[0, 4].Array[0, 2].Select(letters => string.Concat(letters.Select(letter => (char)('a' + letter)).Distinct())).Array[1, 9];
        Gen.Select(RandomGraph.Any, texts).Sample(
            (graph, text) =>
            {
                List<PlacedMatch> found = [];
                new PhraseWalk(graph).Find(new Text(graph, text), found);
                PlacedMatch[] all = [.. RandomGraph.Paths(graph).SelectMany(path => Places(path.Edges, path.EndTier, text))];
                Assert.Equal(all.GroupBy(place => place.Last).OrderBy(places => places.Key).Select(places => (places.Key, places.Min(place => place.Tier))), found.Select(place => (place.Last, place.Tier)));
                Assert.All(found, place => Assert.Contains(place.First, all.Where(one => one.Last == place.Last).Select(one => one.First)));
            },
            iter: 20_000,
            threads: 1);
    }

    [Fact]
    public void A_walk_can_be_used_for_one_text_after_another()
    {
        var graph = new WordGraph(2, [new GraphEdge(0, 1, 1, [RandomGraph.TermOf("a")]), new GraphEdge(1, 2, 1, [RandomGraph.TermOf("b", MatchTier.Variant)])]);
        var walk = new PhraseWalk(graph);
        List<PlacedMatch> found = [];
        foreach ((string[] text, PlacedMatch[] expected) in ((string[], PlacedMatch[])[])
            [(["a", "b", "a", "b"], [new(0, 1, MatchTier.Variant), new(2, 3, MatchTier.Variant)]), (["b", "a"], []), (["a", "", "b"], []), (["ab", "ab"], [new(0, 1, MatchTier.Variant)])])
        {
            walk.Find(new Text(graph, text), found);
            Assert.Equal(expected, found);
        }
    }

    private static IEnumerable<PlacedMatch> Places(IReadOnlyList<GraphEdge> path, MatchTier endTier, string[] text)
    {
        for (int first = 0; first < text.Length; first++)
        {
            int at = first;
            MatchTier? weakest = endTier;
            for (int i = 0; i < path.Count && weakest is not null; i++)
            {
                if (i > 0) at += path[i].Step;
                MatchTier[] here = at < text.Length ? [.. path[i].Terms.Where(term => text[at].Contains(term.Entry.Term, StringComparison.Ordinal)).Select(term => term.Tier)] : [];
                weakest = here.Length == 0 ? null : PhraseWalk.Weaker(weakest.Value, here.Min());
            }
            if (weakest is { } tier) yield return new PlacedMatch(first, at, tier);
        }
    }

    private sealed class Text(WordGraph graph, string[] text) : IPositionSource
    {
        public bool Has(int edge) => graph.Edges[edge].Terms.Any(term => text.Any(here => here.Contains(term.Entry.Term, StringComparison.Ordinal)));

        public void Read(int edge, List<PlacedMatch> places)
        {
            foreach (ExpandedTerm term in graph.Edges[edge].Terms)
            {
                for (int at = 0; at < text.Length; at++)
                {
                    if (text[at].Contains(term.Entry.Term, StringComparison.Ordinal)) places.Add(new PlacedMatch(at, at, term.Tier));
                }
            }
        }
    }
}
