namespace Search.Querying.Tests.Laws;

/// <summary>A post's own title, typed as it is, finds that post first (ANSWERS.md section 3, law 4).</summary>
public class OwnTitleTests(ITestOutputHelper output)
{
    private const double LeastShare = 0.985;

    private static readonly string[] Sites = ["allforces-sample", "efcl-half", "spiegel-golang-release", "vue-ja"];

    [Fact]
    public void A_title_typed_as_it_is_finds_its_post_first()
    {
        int asked = 0, first = 0;
        foreach (string name in Sites)
        {
            BuiltIndex index = RealSite.Of(name).Index;
            PostHit[] posts = [.. index.Search("sort:newest", new SearchOptions { Limit = 10_000, MostSnippets = 0 }).Hits];
            int here = 0;
            foreach (PostHit post in posts)
            {
                PostHit? found = index.Search(post.Title, new SearchOptions { Limit = 1, MostSnippets = 0 }).Hits is [var top, ..] ? top : null;
                // Posts with the same title share the place.
                if (found is not null && (found.Path == post.Path || found.Title == post.Title)) here++;
                else output.WriteLine($"{name}: 「{post.Title}」 finds 「{found?.Title}」 ({found?.Path}) before {post.Path}");
            }
            output.WriteLine($"{name}: {here} of {posts.Length}");
            asked += posts.Length;
            first += here;
        }
        output.WriteLine($"together {first} of {asked}, {first / (double)asked:f4}");
        Assert.True(first >= LeastShare * asked, $"only {first} of {asked}");
    }
}
