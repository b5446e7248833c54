using Search.Querying.Matching;
using Search.Querying.Ranking;

namespace Search.Querying.Evaluation;

/// <summary>Where the words of the question stand in the posts of a page; read in one pass over their postings.</summary>
internal static class HitPlaces
{
    // More places of one word in one field tell nothing more.
    private const int MostPlaces = 200;

    /// <summary>The places in each of <paramref name="posts"/>, in the order of these.</summary>
    public static List<PlacedWord>[] Of(SearchRun run, IReadOnlyList<ShownWord> words, IReadOnlyList<FoundPost> posts)
    {
        var places = new List<PlacedWord>[posts.Count];
        foreach (IGrouping<SegmentScope, int> segment in Enumerable.Range(0, posts.Count).GroupBy(i => run.Locate(posts[i].Doc).Scope))
        {
            GraphPlaces[] graphs = [.. words.Select(word => new GraphPlaces(word.Graph, word.Fields, segment.Key, LinkReading.Apart))];
            foreach (int i in segment.OrderBy(i => posts[i].Doc))
            {
                List<PlacedWord> found = places[i] = [];
                for (int word = 0; word < graphs.Length; word++)
                {
                    graphs[word].MoveTo(posts[i].Doc - segment.Key.DocBase);
                    foreach (int field in words[word].Fields)
                    {
                        int count = 0;
                        foreach (PlacedMatch place in graphs[word].Places(field))
                        {
                            if (++count > MostPlaces) break;
                            found.Add(new PlacedWord(field, word, place.First, place.Last, place.Tier));
                        }
                    }
                }
            }
        }
        return places;
    }
}
