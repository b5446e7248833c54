using System.Numerics;
using CsCheck;
using Search.Querying.Evaluation;
using Search.Querying.Matching;
using Search.Querying.Snippets;
using Search.Schema;

namespace Search.Querying.Tests.Snippets;

/// <summary>The passage shown is the one that shows most of the question.</summary>
public class BestSentencesTests
{
    private const int Sentences = 4;
    private static readonly WordGraph NoWays = new(1, []);
    private static readonly ShownWord[] Words = [.. Enumerable.Range(0, 3).Select(word => new ShownWord(NoWays, [3], 1UL << word, word + 1))];

    [Theory]
    // Places as block.sentence:word; the blocks are prose, prose and navigation.
    [InlineData("0.0:0 1.0:0 1.0:1", 0, "1.0-0 of 0 1")]
    [InlineData("0.0:2 0.1:0 1.0:0 1.0:1", 0, "0.0-1 of 0 2")]
    [InlineData("0.0:0 2.0:0 2.0:1 2.0:2", 0, "0.0-0 of 0")]
    [InlineData("2.1:1", 0, "2.1-1 of 1")]
    [InlineData("0.0:0 1.0:0 1.2:1", 1, "1.2-2 of 1")]
    [InlineData("0.0:0 1.0:0", 1, "none")]
    [InlineData("", 0, "none")]
    [InlineData("0.0:0 0.3:0 0.3:0", 0, "0.3-3 of 0")]
    public void The_passage_that_shows_most_is_chosen(string places, int covered, string expected) => Assert.Equal(expected, Told(BestSentences.Find(Read(places), Words, Body(), (ulong)covered)));

    [Fact]
    public void No_sentence_shows_more_than_the_chosen_passage() =>
        Gen.Select(Gen.Int[0, 1], Gen.Int[0, Sentences - 1], Gen.Int[0, 2]).Array[1, 12].Sample(
            all =>
            {
                SentencePlace[] places = [.. all.OrderBy(one => (one.Item1, one.Item2)).Select((one, i) => new SentencePlace(one.Item1, one.Item2, new PlacedWord(3, one.Item3, i, i, MatchTier.Exact)))];
                BestSentences best = BestSentences.Find(places, Words, Body(), covered: 0)!;
                Assert.Contains(places, place => place.Block == best.Block && place.Sentence == best.First);
                Assert.InRange(best.Last, best.First, best.First + 1);
                foreach (IGrouping<(int, int), SentencePlace> sentence in places.GroupBy(place => (place.Block, place.Sentence)))
                    Assert.True(Rarity(best.Words) >= Rarity(sentence.Aggregate(0UL, (mask, place) => mask | Words[place.Place.Word].Mask)));
            },
            iter: 3_000,
            threads: 1);

    private static double Rarity(ulong mask) => Words.Where(word => (word.Mask & mask) != 0).Sum(word => word.Rarity);

    private static SentencePlace[] Read(string places) =>
        [.. places.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((place, i) => (place, i)).Select(one =>
            new SentencePlace(one.place[0] - '0', one.place[2] - '0', new PlacedWord(3, one.place[4] - '0', one.i, one.i, MatchTier.Exact)))];

    private static string Told(BestSentences? best) => best is null
        ? "none"
        : $"{best.Block}.{best.First}-{best.Last} of {string.Join(' ', Enumerable.Range(0, BitOperations.Log2(best.Words) + 1).Where(word => (best.Words >> word & 1) != 0))}";

    private static StoredBodyReader Body() => new(StoredBody.Encode([Block(StoredBlockKind.Prose, 0), Block(StoredBlockKind.Prose, 200), Block(StoredBlockKind.Navigation, 0)]));

    private static StoredBlock Block(StoredBlockKind kind, int position) => new()
    {
        Kind = kind,
        Text = "一文。二文。三文。四文。",
        FirstPosition = position,
        Source = [new SourcePoint(0, 1, 1)],
        Sentences = [.. Enumerable.Range(0, Sentences).Select(i => new SentenceStart(3 * i, position + 2 * i))],
    };
}
