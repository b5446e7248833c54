using CsCheck;

namespace Search.Querying.Tests.Laws;

/// <summary>Pages cut one order, and reading fewer places than all of them does not change it.</summary>
public class PageTests(ITestOutputHelper output)
{
    private const double LeastEqualPages = 0.99;

    [Fact]
    public void Two_pages_are_the_first_twenty_of_random_posts() =>
        Gen.Select(RandomPosts.Corpus(20, 60), RandomPosts.Question.Array[6, 6]).Sample(
            (posts, questions) =>
            {
                using var index = new BuiltIndex(posts);
                foreach (string[] question in questions) AssertPagesJoin(index, string.Join(' ', question), 0);
            },
            iter: 10,
            threads: 1);

    [Theory]
    [InlineData("efcl-half")]
    [InlineData("spiegel-golang-release")]
    public void Two_pages_are_twenty_in_a_row_of_a_real_site(string name)
    {
        RealSite site = RealSite.Of(name);
        foreach (string question in site.Questions(40, seed: 1))
        {
            AssertPagesJoin(site.Index, question, 0);
            // Where the posts end whose places are read.
            AssertPagesJoin(site.Index, question, site.Index.Index.Weights.Refined - 10);
        }
    }

    [Theory]
    [InlineData("allforces-sample")]
    [InlineData("efcl-half")]
    [InlineData("spiegel-golang-release")]
    [InlineData("vue-ja")]
    public void A_page_is_the_beginning_of_the_order_of_all_refined_posts(string name)
    {
        RealSite site = RealSite.Of(name);
        foreach (string question in site.Questions(100, seed: 2)) Assert.Equal(Page(site.Index.Index, question, 0, 1_000).Take(10), Page(site.Index.Index, question, 0, 10).AsEnumerable());
    }

    [Fact]
    public void Refining_the_best_posts_alone_gives_the_first_page_of_refining_all()
    {
        int asked = 0, equal = 0;
        foreach (string name in (string[])["allforces-sample", "efcl-half", "spiegel-golang-release", "vue-ja"])
        {
            RealSite site = RealSite.Of(name);
            using PostIndex exhaustive = site.Index.Open();
            exhaustive.Weights = exhaustive.Weights with { Refined = int.MaxValue };
            int here = 0, same = 0;
            foreach (string question in site.Questions(150, seed: 3))
            {
                here++;
                (string, double)[] some = Page(site.Index.Index, question, 0, 10), all = Page(exhaustive, question, 0, 10);
                if (some.SequenceEqual(all)) same++;
                else output.WriteLine($"{name}: 「{question}」 differs");
            }
            output.WriteLine($"{name}: {same} of {here} first pages are equal");
            (asked, equal) = (asked + here, equal + same);
        }
        Assert.True(equal >= LeastEqualPages * asked, $"only {equal} of {asked} first pages are equal");
    }

    private static void AssertPagesJoin(BuiltIndex index, string question, int offset) =>
        Assert.Equal(Page(index.Index, question, offset, 20).AsEnumerable(), Page(index.Index, question, offset, 10).Concat(Page(index.Index, question, offset + 10, 10)));

    private static (string Path, double Score)[] Page(PostIndex index, string question, int offset, int limit) =>
        [.. index.Search(question, new SearchOptions { Now = BuiltIndex.Clock, Offset = offset, Limit = limit, MostSnippets = 0 }).Hits.Select(hit => (hit.Path, hit.Score))];
}
