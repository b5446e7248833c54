using CsCheck;

namespace Search.Querying.Tests.Laws;

/// <summary>Of two posts that are equal but for one thing, the better one stands above (ANSWERS.md section 3, law 2).</summary>
public class BetterPostTests
{
    [Fact]
    public void Of_two_posts_equal_but_for_one_thing_the_better_stands_above() =>
        Gen.Select(Pairs.Any, RandomPosts.Corpus(12, 40)).Sample(
            (pairs, noise) =>
            {
                Pair[] all = [.. pairs.All()];
                // The worse one has the path that wins a tie.
                using var index = new BuiltIndex([.. all.SelectMany((pair, i) => ((string, string)[])[($"{i}/a.md", pair.Worse), ($"{i}/b.md", pair.Better)]), .. noise]);
                List<string> wrong = [];
                for (int i = 0; i < all.Length; i++)
                {
                    PostHit[] hits = [.. index.Search(all[i].Question, new SearchOptions { Limit = 1_000, MostSnippets = 0 }).Hits];
                    PostHit? better = Array.Find(hits, hit => hit.Path == $"{i}/b.md"), worse = Array.Find(hits, hit => hit.Path == $"{i}/a.md");
                    if (better is null || worse?.Rank < better.Rank)
                        wrong.Add($"{all[i].Law}: 「{all[i].Question}」 puts the better at {Shown(better)}, the worse at {Shown(worse)}\n{all[i].Better}\n{all[i].Worse}");
                }
                Assert.True(wrong.Count == 0, string.Join("\n", wrong));
            },
            iter: 20,
            threads: 1);

    private static string Shown(PostHit? hit) => hit is null ? "no place" : $"{hit.Rank} ({hit.Score}, {hit.Tier}, {hit.Match})";
}
