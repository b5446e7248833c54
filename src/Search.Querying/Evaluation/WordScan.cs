using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Search.Querying.Matching;
using Search.Querying.Nodes;
using Search.Querying.Ranking;
using Search.Querying.Words;

namespace Search.Querying.Evaluation;

/// <summary>
/// Finds all posts of a segment that have a word, by documents and frequencies alone. Only ways of several terms that must stand side by
/// side read positions, in the posts that have all of them.
/// </summary>
internal static class WordScan
{
    public static WordEvidence Of(QuestionWord word, SegmentScope scope)
    {
        foreach (ExpandedTerm term in word.Graph.Wholes.SelectMany(edge => edge.Terms).OrderBy(term => term.Tier).DistinctBy(term => term.Entry.Term))
            AddTerm(term, word.Fields, scope);
        if (word.Graph.Paths is { } paths) AddPaths(paths, word.Fields, scope);
        return scope.Space.Take(scope);
    }

    private static void AddTerm(ExpandedTerm term, IReadOnlyList<int> fields, SegmentScope scope)
    {
        RankingWeights weights = scope.Weights;
        float tier = (float)weights.Tiers[(int)term.Tier];
        foreach (int field in fields)
        {
            if (scope.Documents(term.Entry, field, DocsFlags.FREQS) is not { } documents) continue;
            float weight = tier * (float)weights.Fields[field];
            while (documents.NextDoc() is var doc and not DocIdSetIterator.NO_MORE_DOCS) scope.Space.Add(doc, field, weight * documents.Freq, term.Tier);
        }
    }

    private static void AddPaths(WordGraph paths, IReadOnlyList<int> fields, SegmentScope scope)
    {
        var places = new GraphPlaces(paths, fields, scope, LinkReading.Joined);
        FixedBitSet posts = Candidates(paths, fields, scope);
        for (int doc = posts.NextSetBit(0); doc >= 0; doc = doc + 1 < posts.Length ? posts.NextSetBit(doc + 1) : -1)
        {
            places.MoveTo(doc);
            foreach (int field in fields)
            {
                foreach (PlacedMatch place in places.Places(field))
                    scope.Space.Add(doc, field, (float)(scope.Weights.Fields[field] * scope.Weights.Tiers[(int)place.Tier]), place.Tier);
            }
        }
    }

    private static FixedBitSet Candidates(WordGraph paths, IReadOnlyList<int> fields, SegmentScope scope)
    {
        var posts = new FixedBitSet(scope.Segment.MaxDoc);
        foreach (TermEntry entry in paths.Cut.SelectMany(edge => edge.Terms).Select(term => term.Entry).Distinct())
        {
            foreach (int field in fields) PostSets.Add(posts, scope.Documents(entry, field, DocsFlags.NONE));
        }
        return posts;
    }
}
