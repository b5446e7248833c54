using CsCheck;
using Search.Analysis.Terms;
using Search.Querying.Ranking;

namespace Search.Querying.Tests.Laws;

/// <summary>What is counted and shown is what a reader would count: every post looked at, every word looked for.</summary>
public class CountTests
{
    private static readonly SearchOptions Everything = new() { Limit = 1_000, MostSnippets = 0 };

    [Fact]
    public void Totals_are_those_of_looking_into_every_post() =>
        Gen.Select(RandomPosts.Corpus(1, 60), RandomPosts.Question.Array[8, 8]).Sample(
            (posts, questions) =>
            {
                using var index = new BuiltIndex(posts);
                HashSet<string>[] words = [.. posts.Select(post => WordsOf(post.Text))];
                RankingWeights weights = index.Index.Weights;
                foreach (string[] question in questions)
                {
                    float[] rarities = [.. question.Select(word => (float)weights.RarityOf(words.Count(post => post.Contains(word)), posts.Length))];
                    float[] shares = [.. words.Select(post => question.Zip(rarities).Where(pair => post.Contains(pair.First)).Sum(pair => pair.Second) / rarities.Sum())];
                    // A share on the very edge may fall to either side.
                    if (shares.Any(share => Math.Abs(share - weights.LeastShare * shares.Max()) < 1e-4)) continue;
                    int whole = words.Count(post => question.All(post.Contains)), listed = shares.Count(share => share > 0 && share >= weights.LeastShare * shares.Max());
                    PostPage page = index.Search(string.Join(' ', question), Everything);
                    Assert.Equal((whole, listed - whole, listed), (page.Total, page.Partial, page.Hits.Count));
                    foreach (PostHit hit in page.Hits)
                        Assert.Equal(question.Where(word => !words[int.Parse(hit.Path[..3], System.Globalization.CultureInfo.InvariantCulture)].Contains(word)), hit.Missing);
                }
            },
            iter: 25,
            threads: 1);

    [Fact]
    public void An_arrangement_that_is_asked_for_shows_those_hits_and_no_others() =>
        Gen.Select(RandomPosts.Corpus(5, 50), RandomPosts.Question.Array[6, 6], Gen.Bool).Sample(
            (posts, questions, asRun) =>
            {
                using var index = new BuiltIndex(posts);
                foreach (string[] question in questions)
                {
                    string text = string.Join(asRun ? "と" : " ", question);
                    PostPage all = index.Search(text, Everything);
                    foreach (MatchArrangement loosest in Enum.GetValues<MatchArrangement>())
                    {
                        PostPage page = index.Search(text, Everything with { LoosestMatch = loosest });
                        Assert.Equal(all.Hits.Where(hit => hit.Match <= loosest).Select(hit => (hit.Path, hit.Score)), page.Hits.Select(hit => (hit.Path, hit.Score)));
                        Assert.Equal(page.Hits.Count, page.Total + page.Partial);
                    }
                    Assert.All(all.Hits, hit => Assert.Equal(hit.Match == MatchArrangement.Most, hit.Missing.Count > 0));
                }
            },
            iter: 15,
            threads: 1);

    [Fact]
    public void A_tier_that_is_asked_for_shows_no_weaker_one()
    {
        using var index = new BuiltIndex(
            ("a.md", BuiltIndex.Post("一", "食べる。")), ("b.md", BuiltIndex.Post("二", "食べた。")), ("c.md", BuiltIndex.Post("三", "たべる。")), ("d.md", BuiltIndex.Post("四", "走る。")));
        PostPage all = index.Search("食べる", Everything);
        Assert.Equal(3, all.Hits.Count);
        foreach (MatchTier weakest in Enum.GetValues<MatchTier>())
            Assert.Equal(all.Hits.Where(hit => hit.Tier <= weakest).Select(hit => hit.Path), index.Search("食べる", Everything with { WeakestTier = weakest }).Hits.Select(hit => hit.Path));
    }

    private static HashSet<string> WordsOf(string post)
    {
        var table = new TermTable();
        var analyzer = new TermAnalyzer(table);
        string[] lines = post.Split('\n');
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (string text in (string[])[lines[1]["title: ".Length..], .. lines[4..]])
        {
            foreach (TermOccurrence occurrence in analyzer.Analyze(text, TextKind.Prose)) words.Add(table[occurrence.LexemeId].Surface);
        }
        // Words are asked for as they are typed, terms are folded.
        return [.. RandomPosts.Words.Where(word => words.Contains(Search.Analysis.Normalization.TextNormalizer.Fold(word)))];
    }
}
