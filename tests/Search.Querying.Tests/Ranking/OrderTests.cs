using CsCheck;
using Search.Querying.Ranking;

namespace Search.Querying.Tests.Ranking;

public class OrderTests
{
    // Few values, so that there are many ties.
    private static readonly Gen<FoundPost[]> Posts = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).Array[0, 40].Select(all => all
        .Select((one, doc) => new FoundPost(doc, one.Item1 / 2.0, 1, MatchTier.Exact, IsWhole: true, Title: 0, Factor: 1, one.Item2 == 0 ? Search.Schema.PostDocValues.None : one.Item2)).ToArray());

    private static readonly Gen<HitOrder> Orders = Gen.Int[0, 2].Select(order => new HitOrder((SortOrder)order, doc => $"{doc * 7 % 41:d2}.md"));

    [Fact]
    public void The_best_are_the_first_of_all_in_order() => Gen.Select(Posts, Orders, Gen.Int[1, 45]).Sample(
        (posts, order, count) =>
        {
            FoundPost[] sorted = [.. posts];
            Array.Sort(sorted, order);
            Assert.Equal(sorted.Take(count), BestPosts.Of([.. posts], count, order));
        },
        iter: 3_000,
        threads: 1);

    [Fact]
    public void The_order_of_hits_is_total() => Gen.Select(Posts, Orders).Sample(
        (posts, order) =>
        {
            foreach (FoundPost a in posts.Take(12))
            {
                foreach (FoundPost b in posts.Take(12))
                {
                    Assert.Equal(a.Doc == b.Doc, order.Compare(a, b) == 0);
                    Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
                    foreach (FoundPost c in posts.Take(12).Where(c => order.Compare(a, b) < 0 && order.Compare(b, c) < 0)) Assert.True(order.Compare(a, c) < 0);
                }
            }
        },
        iter: 300,
        threads: 1);

    [Fact]
    public void Ties_go_to_the_newer_and_then_by_path()
    {
        FoundPost Post(int doc, double score, long instant) => new(doc, score, 1, MatchTier.Exact, true, 0, 1, instant);
        string[] paths = ["b.md", "a.md", "c.md", "d.md"];
        FoundPost[] posts = [Post(0, 1, 5), Post(1, 1, 5), Post(2, 1, 9), Post(3, 2, 1)];
        string Order(SortOrder order)
        {
            FoundPost[] sorted = [.. posts];
            Array.Sort(sorted, new HitOrder(order, doc => paths[doc]));
            return string.Join(' ', sorted.Select(post => paths[post.Doc]));
        }
        Assert.Equal("d.md c.md a.md b.md", Order(SortOrder.Relevance));
        Assert.Equal("c.md a.md b.md d.md", Order(SortOrder.Newest));
        Assert.Equal("d.md a.md b.md c.md", Order(SortOrder.Oldest));
    }
}
