using CsCheck;

namespace Search.Querying.Tests.Laws;

/// <summary>Having every word is worth something, not everything (ANSWERS.md section 3, law 1).</summary>
public class AllWordsTests
{
    [Fact]
    public void Only_posts_that_have_every_word_gain_by_having_it() =>
        Gen.Select(RandomPosts.Corpus(10, 30), RandomPosts.Question).Sample(
            (posts, words) =>
            {
                using var index = new BuiltIndex(posts);
                var all = new SearchOptions { Limit = 1_000, MostSnippets = 0 };
                string question = string.Join(' ', words);
                Dictionary<string, PostHit> before = index.Search(question, all).Hits.ToDictionary(hit => hit.Path);
                double factor = index.Index.Weights.AllWords;
                index.Index.Weights = index.Index.Weights with { AllWords = 2 * factor };
                Dictionary<string, PostHit> after = index.Search(question, all).Hits.ToDictionary(hit => hit.Path);
                Assert.True(factor is > 1 and < 1.5);
                Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
                foreach ((string path, PostHit hit) in before)
                    Assert.Equal(hit.Score * (hit.Match == MatchArrangement.Most ? 1 : 2), after[path].Score, 1e-4 * (1 + hit.Score));
            },
            iter: 12,
            threads: 1);

    [Fact]
    public void A_post_about_the_thing_beats_one_that_has_every_word_in_passing() =>
        Gen.Select(Gen.Shuffle(RandomPosts.Words, 3, 3), RandomPosts.Corpus(30, 40), RandomPosts.Sentence.Array[150, 200]).Sample(
            (words, noise, passing) =>
            {
                (string a, string b, string c) = (words[0], words[1], words[2]);
                bool IsFree(string text) => !Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
                string[] free = [.. passing.Where(IsFree)];
                int third = free.Length / 3;
                string longPost = string.Concat((string[])[$"{a}を見た。", .. free[..third], $"{b}を見た。", .. free[third..(2 * third)], $"{c}を見た。", .. free[(2 * third)..]]);
                using var index = new BuiltIndex(
                    [("about.md", BuiltIndex.Post($"{a}と{b}", $"{a}と{b}の話。{a}は{b}より大きい。{b}は{a}の隣だ。")), ("passing.md", BuiltIndex.Post("日記", longPost)), .. noise.Where(post => IsFree(post.Text))]);
                Assert.Equal(["about.md", "passing.md"], index.Paths($"{a} {b} {c}")[..2]);
            },
            iter: 8,
            threads: 1);
}
