using Search.Querying.Matching;
using Search.Querying.Nodes;
using Search.Querying.Ranking;
using Search.Querying.Words;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>Tells how the words of the question stand in posts.</summary>
internal sealed class Arrangements(SearchRun run, IReadOnlyList<ShownWord> words)
{
    private readonly WordNumbers _numbers = run.Numbers;

    /// <summary>The arrangement in each of <paramref name="posts"/>.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="places">The places of the words in each.</param>
    /// <param name="bodyOf">Reads the stored body of a post.</param>
    public MatchArrangement[] Of(IReadOnlyList<FoundPost> posts, IReadOnlyList<List<PlacedWord>> places, Func<int, StoredBodyReader?> bodyOf)
    {
        var arrangements = new MatchArrangement[posts.Count];
        bool[] asTyped = AsTyped(posts);
        for (int i = 0; i < posts.Count; i++)
        {
            arrangements[i] = !posts[i].IsWhole ? MatchArrangement.Most
                : asTyped[i] ? MatchArrangement.Phrase
                : IsNear(posts[i].Mask & _numbers.Required, places[i], () => bodyOf(i)) ? MatchArrangement.Near
                : MatchArrangement.All;
        }
        return arrangements;
    }

    private bool IsNear(ulong wanted, List<PlacedWord> places, Func<StoredBodyReader?> body)
    {
        // The title is a heading, and each label by itself.
        ulong inTitle = 0, inLabel = 0;
        int lastLabel = int.MinValue;
        foreach (PlacedWord place in places.Where(place => place.Field == PostFieldNumbers.Title)) inTitle |= words[place.Word].Mask;
        if ((inTitle & wanted) == wanted) return true;
        foreach (PlacedWord place in places.Where(place => place.Field == PostFieldNumbers.Label).OrderBy(place => place.First))
        {
            if (place.First - lastLabel >= PostFields.BlockGap) inLabel = 0;
            inLabel |= words[place.Word].Mask;
            lastLabel = place.Last;
            if ((inLabel & wanted) == wanted) return true;
        }
        ulong anywhere = places.Where(place => place.Field > PostFieldNumbers.Label).Aggregate(0UL, (all, place) => all | words[place.Word].Mask);
        if ((anywhere & wanted) != wanted || body() is not { } stored) return false;
        (int Block, int Sentence) at = (-1, -1);
        ulong here = 0;
        foreach (SentencePlace place in SentencePlaces.Of(stored, places))
        {
            bool isHeading = stored.KindOf(place.Block) == StoredBlockKind.Heading;
            if (place.Block != at.Block || (place.Sentence != at.Sentence && !isHeading)) here = 0;
            at = (place.Block, place.Sentence);
            here |= words[place.Place.Word].Mask;
            if ((here & wanted) == wanted) return true;
        }
        return false;
    }

    /// <summary>Whether the runs that a post has stand in it as typed, one after the other.</summary>
    private bool[] AsTyped(IReadOnlyList<FoundPost> posts)
    {
        bool[] asTyped = new bool[posts.Count];
        QuestionRun[] runs = [.. _numbers.Runs.Where(one => one.Words.Any(word => (_numbers.BitOf(word) & _numbers.Required) != 0))];
        ulong[] masks = [.. runs.Select(one => _numbers.MaskOf(one.Words) & _numbers.Required)];
        foreach (IGrouping<SegmentScope, int> segment in Enumerable.Range(0, posts.Count).Where(i => posts[i].IsWhole).GroupBy(i => run.Locate(posts[i].Doc).Scope))
        {
            GraphPlaces?[] graphs = new GraphPlaces?[runs.Length];
            foreach (int i in segment.OrderBy(i => posts[i].Doc))
            {
                int[] present = [.. Enumerable.Range(0, runs.Length).Where(at => (posts[i].Mask & masks[at]) == masks[at])];
                if (present.Length == 1 && System.Numerics.BitOperations.PopCount(masks[present[0]]) == 1) asTyped[i] = true;
                else if (present.Length > 0) asTyped[i] = Stand(present.Select(at => (Places: graphs[at] ??= new GraphPlaces(runs[at].Graph, runs[at].Fields, segment.Key, LinkReading.Joined), runs[at].Fields)).ToList(), posts[i].Doc - segment.Key.DocBase);
                else asTyped[i] = _numbers.Required == 0 || present.Length == 0;
            }
        }
        return asTyped;
    }

    private static bool Stand(List<(GraphPlaces Places, IReadOnlyList<int> Fields)> runs, int doc)
    {
        foreach ((GraphPlaces places, _) in runs) places.MoveTo(doc);
        foreach (int field in runs[0].Fields)
        {
            HashSet<int> ends = [];
            foreach (PlacedMatch place in runs[0].Places.Places(field)) ends.Add(place.Last);
            for (int i = 1; i < runs.Count && ends.Count > 0; i++)
            {
                HashSet<int> further = [];
                foreach (PlacedMatch place in runs[i].Fields.Contains(field) ? runs[i].Places.Places(field) : [])
                {
                    if (ends.Contains(place.First - 1)) further.Add(place.Last);
                }
                ends = further;
            }
            if (ends.Count > 0) return true;
        }
        return false;
    }
}
